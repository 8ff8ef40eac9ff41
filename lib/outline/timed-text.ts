import { isBlank, isInvisible } from '../description/characters.ts';
import { linksOf, timestampsOf, type Line } from '../description/line.ts';
import type { Position } from '../description/position.ts';
import type { LinkToken, TimestampToken } from '../description/token.ts';

/** A time with the brackets and emphasis around it, by offsets into the text of its line. */
export interface TimeUnit {
  readonly start: number;
  readonly end: number;
  /** Seconds. */
  readonly startTime: number;
  readonly endTime: number | null;
}

/** A line as the constructs read it. */
export interface TimedText {
  readonly line: Line;
  /** The line's text in which blanks stand for addresses and for the marks of markdown links: offsets are the same. */
  readonly words: string;
  readonly units: readonly TimeUnit[];
}

/** Prepares a line with at least one time for the constructs. */
export function timedTextOf(line: Line): TimedText {
  const words = withoutAddresses(line);
  const units = timestampsOf(line).map((token) => unitAround(words, token, line.position.start));
  return { line, words, units };
}

/** Blanks out each address; of a markdown link only its text stays. */
export function withoutAddresses(line: Line): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of linksOf(line).flatMap(spansToBlank)) {
    const from = start - line.position.start;
    if (from < at) continue;
    parts.push(line.text.slice(at, from), ' '.repeat(end - start));
    at = end - line.position.start;
  }
  return at === 0 ? line.text : parts.join('') + line.text.slice(at);
}

function spansToBlank({ position, markdown }: LinkToken): Position[] {
  if (markdown === null) return [position];
  const { text, whole } = markdown;
  return [
    { start: whole.start, end: text.start },
    { start: text.end, end: whole.end },
  ];
}

const CLOSER_OF: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  '【': '】',
  '（': '）',
  '［': '］',
  '「': '」',
  '『': '』',
  '〔': '〕',
  '〈': '〉',
  '《': '》',
  '*': '*',
  _: '_',
  '`': '`',
  '~': '~',
  '|': '|',
};

/** Takes the pairs of brackets and emphasis that hold nothing but the time into the unit. */
function unitAround(words: string, token: TimestampToken, offset: number): TimeUnit {
  let start = token.position.start - offset;
  let end = token.position.end - offset;
  for (;;) {
    const left = skipBack(words, start);
    const right = skipOn(words, end);
    const opener = words.charAt(left - 1);
    if (left === 0 || right >= words.length || CLOSER_OF[opener] !== words.charAt(right)) break;
    start = left - 1;
    end = right + 1;
  }
  return { start, end, startTime: token.startTime, endTime: token.endTime };
}

function skipBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function skipOn(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return isBlank(code) || isInvisible(code);
}
