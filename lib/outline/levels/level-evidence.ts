import { dottedOrdinals } from './dotted-ordinals.ts';
import { indentation } from './indentation.ts';
import type { LevelEvidence } from './levels.ts';
import { nestedRanges } from './nested-ranges.ts';
import { otherNumbering } from './other-numbering.ts';
import { otherMarker } from './other-marker.ts';
import { timedCapitals } from './timed-capitals.ts';
import { timedParents } from './timed-parents.ts';
import { treeGlyphs } from './tree-glyphs.ts';

/** What shows levels among timed lines, the strongest first: the first that a list shows is believed. */
export const levelEvidence: readonly LevelEvidence[] = [
  dottedOrdinals,
  otherNumbering,
  treeGlyphs,
  indentation,
  timedParents,
  otherMarker,
  timedCapitals,
  nestedRanges,
];
