import type { TimedLine } from '../timed-list.ts';
import { isTree, type Levels } from './level.ts';

const GLYPHS = '├└┗┣╰╚┖┕┝↳⤷>›❯》▷│┃|';

/** `├─ 1:00 Aside`, `> 1:00 Aside`: some lines hang on the one above. */
export function treeGlyphs(timedLines: readonly TimedLine[]): Levels | null {
  const depths = timedLines.map(({ marker }) =>
    GLYPHS.includes(marker.charAt(0)) && marker !== '' ? depthOf(marker) : 0,
  );
  return isTree(depths, 1) ? { depths, reason: 'tree-glyph' } : null;
}

/** One for the glyph itself, and one for each stem or quote sign before it. */
function depthOf(marker: string): number {
  let depth = 0;
  for (const sign of marker) if (GLYPHS.includes(sign)) depth += 1;
  return depth;
}
