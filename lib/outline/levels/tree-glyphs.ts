import type { TimedLine } from '../timed-list.ts';
import { glyphDepth } from '../tree-glyph.ts';
import { isTree, type Levels } from './level.ts';

/** `├─ 1:00 Aside`, `> 1:00 Aside`, `1:00 └ Aside`, or `┗` under `▷`: some lines hang on the one above. */
export function treeGlyphs(timedLines: readonly TimedLine[]): Levels | null {
  for (const drawnOnly of [false, true]) {
    const depths = timedLines.map(({ marker }) => glyphDepth(marker, drawnOnly));
    if (isTree(depths, 1)) return { depths, reason: 'tree-glyph' };
  }
  return null;
}
