import { lazy } from '../../lazy.ts';
import { isCapital } from '../headings/heading.ts';
import type { TimedLine } from '../timed-list.ts';
import type { Levels } from './levels.ts';

/** Headings in capitals that a list needs, and chapters that nearly each of them must hold. */
const FEWEST_HEADINGS = 3;
const CHAPTERS_PER_HEADING = 2;
/** Letters of a word that is no abbreviation. */
const LONG_WORD = lazy(() => new RegExp(String.raw`\p{L}{5}`, 'u'));

/** `0:00 SETTING UP`, `1:00 Python`, `5:00 Editor`, `9:00 FIRST MODEL`: capitals over several that are in none. */
export function timedCapitals(timedLines: readonly TimedLine[]): Levels | null {
  const heads = timedLines.map(({ title }) => isCapital(title) && LONG_WORD().test(title));
  const first = heads.indexOf(true);
  const held = chaptersHeld(heads);
  const full = held.filter((count) => count >= CHAPTERS_PER_HEADING).length;
  // "INTRODUCTION" and "THANKS" may stand alone around the others
  const within = held.filter((count, at) => count > 0 || (at > 0 && at < held.length - 1)).length;
  const hasAbbreviations = timedLines.some(({ title }, at) => isCapital(title) && heads[at] !== true);
  if (full < FEWEST_HEADINGS || full * 4 < within * 3 || hasAbbreviations) return null;
  return { depths: heads.map((isHead, at) => (isHead || at < first ? 0 : 1)), reason: 'timed-parent' };
}

/** How many lines stand below each line that is a heading. */
function chaptersHeld(heads: readonly boolean[]): readonly number[] {
  const held: number[] = [];
  for (const isHead of heads) {
    if (isHead) held.push(0);
    else if (held.length > 0) held.push((held.pop() ?? 0) + 1);
  }
  return held;
}
