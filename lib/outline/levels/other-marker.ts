import type { TimedLine } from '../timed-list.ts';
import { isTree, type Levels } from './levels.ts';

const BULLETS = new Set([
  '-',
  '–',
  '—',
  '*',
  '•',
  '·',
  '○',
  '◦',
  '▪',
  '▫',
  '+',
  '‣',
  '∙',
  '--',
  '**',
  '●',
  '■',
  '□',
  '◆',
  '◇',
  '→',
  '➔',
  '➜',
  '➤',
  '►',
  '▸',
  '»',
  '✓',
  '✔',
  '⁃',
  '⦁',
]);

/** `0:00 Topic`, `- 1:00 Aside`: bullets on some lines, and none or others on the lines that they belong to. */
export function otherMarker(timedLines: readonly TimedLine[]): Levels | null {
  const base = timedLines[0]?.marker ?? '';
  const others = new Set(timedLines.map(({ marker }) => marker));
  others.delete(base);
  const [other] = others;
  if (others.size !== 1 || other === undefined || !BULLETS.has(other) || (base !== '' && !BULLETS.has(base)))
    return null;
  const depths = timedLines.map(({ marker }) => (marker === base ? 0 : 1));
  if (depths.filter((depth) => depth === 0).length < 2) return null;
  return isTree(depths) ? { depths, reason: 'other-marker' } : null;
}
