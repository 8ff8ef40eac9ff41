import type { TimedLine } from '../timed-list.ts';
import { glyphDepth } from '../tree-glyph.ts';
import { isTree, type Levels } from './level.ts';

/** `├─ 1:00 Aside`, `> 1:00 Aside`, `1:00 └ Aside`: some lines hang on the one above. */
export function treeGlyphs(timedLines: readonly TimedLine[]): Levels | null {
  const depths = timedLines.map(({ marker }) => glyphDepth(marker));
  return isTree(depths, 1) ? { depths, reason: 'tree-glyph' } : null;
}
