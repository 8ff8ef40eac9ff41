import { isBlank, isDash, isInvisible } from './characters.ts';
import type { Token, TimestampToken } from './token.ts';

/** What stands between the two times of a range, besides a dash or nothing: signs, and words of many languages. */
const BETWEEN = new Set(
  (
    '~ ～ 〜 → ➔ ➜ ➡ ⇒ -> --> => > » … .. ... / | ｜ ' +
    'to till until through bis tot til till à a al au até hasta fino do до по ' +
    'sampai hingga đến ila إلى حتى עד से 至 到 から 부터'
  ).split(' '),
);
/** What may stand between is short: nothing longer is looked at. */
const LONGEST = 16;

/** Joins each two times that are written as one range, of which the second is the later. */
export function joinRanges(description: string, tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 2) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const previous = joined.at(-1);
    const range = previous === undefined ? null : rangeOf(description, previous, token);
    if (range === null) joined.push(token);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function rangeOf(description: string, from: Token, to: Token): TimestampToken | null {
  if (from.kind !== 'timestamp' || to.kind !== 'timestamp' || from.endTime !== null) return null;
  const { start, end } = { start: from.position.end, end: to.position.start };
  if (to.startTime <= from.startTime || end - start > LONGEST) return null;
  if (!joins(description.slice(start, end))) return null;
  const position = { start: from.position.start, end: to.position.end };
  return { kind: 'timestamp', position, startTime: from.startTime, endTime: to.startTime };
}

/** Whether the text between two times makes them a range; brackets around each of them don't count. */
function joins(between: string): boolean {
  let bare = '';
  for (let at = 0; at < between.length; at += 1) {
    const code = between.charCodeAt(at);
    if (isBlank(code) || isInvisible(code) || '[]()'.includes(between.charAt(at))) continue;
    bare += isDash(code) ? '-' : between.charAt(at);
  }
  return bare === '' || bare === '-' || bare === '--' || BETWEEN.has(bare.toLowerCase());
}
