import type { Headings } from './find-headings.ts';

/**
 * How deep each style of heading stands, from 0: by the parts of its number or its `#`s, or because
 * it stands directly under another style.
 */
export function headingDepths(headings: Headings): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const ranks = [...headings.values()]
    .flat()
    .map(({ rank }) => rank)
    .filter((rank) => rank > 0);
  const highest = Math.min(...ranks);
  for (const stack of headings.values()) {
    let above = -1;
    for (const { style, rank } of stack) {
      const known = depths.get(style);
      const byRank = rank > 0 ? rank - highest : 0;
      if (known === undefined || (above >= 0 && known <= above)) depths.set(style, Math.max(byRank, above + 1));
      above = depths.get(style) ?? 0;
    }
  }
  return depths;
}
