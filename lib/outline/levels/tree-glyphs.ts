import type { TimedLine } from '../timed-list.ts';
import { closesGroup, glyphDepth, opensGroup } from '../lines/tree-glyph.ts';
import { isTree, type Levels } from './levels.ts';

/** `├─ 1:00 Aside`, `> 1:00 Aside`, `1:00 └ Aside`, or `┗` under `▷`: some lines hang on the one above. */
export function treeGlyphs(timedLines: readonly TimedLine[]): Levels | null {
  for (const drawnOnly of [false, true]) {
    const depths = depthsOf(timedLines, drawnOnly);
    if (isTree(depths, 1)) return { depths, reason: 'tree-glyph' };
  }
  return null;
}

/** How deep each line hangs; from "┌" to "└" lines hang on none, for they are one group. */
function depthsOf(timedLines: readonly TimedLine[], drawnOnly: boolean): readonly number[] {
  let isOpen = false;
  return timedLines.map(({ marker }) => {
    const depth = glyphDepth(marker, drawnOnly);
    if (opensGroup(marker)) isOpen = true;
    else if (depth === 0) isOpen = false;
    const own = isOpen ? Math.max(0, depth - 1) : depth;
    if (closesGroup(marker)) isOpen = false;
    return own;
  });
}
