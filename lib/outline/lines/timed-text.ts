import { lazy } from '../../lazy.ts';
import { isBlank, isInvisible } from '../../description/characters.ts';
import { hasLink, linksOf, timestampsOf, type Line } from '../../description/line.ts';
import { isEndWord } from '../../words/is-end-word.ts';
import type { Position } from '../../description/position.ts';
import type { TimeUnit } from './time-unit.ts';
import { unusualTime } from './unusual-time.ts';
import { videoTime } from './video-time.ts';
import type { LinkToken, TimestampToken } from '../../description/token.ts';

/** A line as the constructs read it. */
export interface TimedText {
  readonly line: Line;
  /** The line's text in which blanks stand for addresses and for the marks of markdown links: offsets are the same. */
  readonly words: string;
  readonly units: readonly TimeUnit[];
}

/**
 * Prepares a line for the constructs, or returns null where it has no time: none of its own, none in
 * its links to the video, and none in an unusual form.
 */
export function timedTextOf(line: Line, videoId: string | null): TimedText | null {
  if (line.tokens.length === 0) {
    const unit = unusualTime(line);
    return unit === null ? null : { line, words: line.text, units: [unit] };
  }
  const words = withoutAddresses(line);
  const times = timestampsOf(line);
  const units = times.length > 0 ? times.map((token) => unitOf(words, token, line)) : linkUnits(line, videoId);
  return units.length === 0 ? null : { line, words, units };
}

function linkUnits(line: Line, videoId: string | null): TimeUnit[] {
  if (videoId === null) return [];
  return linksOf(line).flatMap(({ url, position, markdown }) => {
    const target = videoTime(url);
    if (target?.videoId !== videoId) return [];
    const { start } = markdown?.whole ?? position;
    const end = markdown === null ? position.end : start + 1;
    return [
      {
        start: start - line.position.start,
        end: end - line.position.start,
        startTime: target.seconds,
        endTime: null,
        usual: true,
      },
    ];
  });
}

/** Blanks out each address; of a markdown link only its text stays. */
export function withoutAddresses(line: Line): string {
  if (!hasLink(line)) return line.text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of linksOf(line).flatMap(spansToBlank)) {
    const from = start - line.position.start;
    if (from < at) continue;
    parts.push(line.text.slice(at, from), ' '.repeat(end - start));
    at = end - line.position.start;
  }
  return withoutEmptied(parts.join('') + line.text.slice(at));
}

/** Blanks out brackets that only introduce an address: "(slides:          )". */
function withoutEmptied(words: string): string {
  return words.replace(EMPTIED, (bracket) => ' '.repeat(bracket.length));
}

/** Ten blanks at least stand for an address. */
const EMPTIED = /[([][^()[\]]{0,24}[ :] {10}[ ]*[)\]]/g;

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

/** What may stand between a time and the bracket that closes it: a dash and a word for the end. */
const OPEN_END = lazy(
  () => new RegExp(String.raw`^\s{0,3}(?:[-–—~→]|to)\s{0,3}(\p{L}[\p{L} ]{0,20})(?=[)\]】）])`, 'u'),
);

/** `[0:00](#t)`: a markdown link to nowhere in the web. */
const LOCAL_TARGET = /^\((?:[#/?][^()\s]*)?\)/;
const LONGEST_TARGET = 100;

/** Takes "to the end" and the pairs of brackets and emphasis that hold nothing but the time into the unit. */
function unitOf(words: string, token: TimestampToken, line: Line): TimeUnit {
  let start = token.position.start - line.position.start;
  let end = token.position.end - line.position.start;
  let { endTime } = token;
  const isOpened = endTime === null && start > 0 && '([【（'.includes(words.charAt(start - 1));
  const open = isOpened && !')]】）'.includes(words.charAt(end)) ? OPEN_END().exec(words.slice(end, end + 32)) : null;
  if (open !== null && isEndWord(open[1] ?? '')) {
    end += open[0].length;
    endTime = Number.POSITIVE_INFINITY;
  }
  for (;;) {
    const left = skipBack(words, start);
    const right = skipOn(words, end);
    const opener = words.charAt(left - 1);
    if (left === 0 || right >= words.length || CLOSER_OF[opener] !== words.charAt(right)) break;
    start = left - 1;
    end = right + 1;
  }
  const target = words.startsWith('](', end - 1) ? LOCAL_TARGET.exec(words.slice(end, end + LONGEST_TARGET)) : null;
  return { start, end: end + (target?.[0].length ?? 0), startTime: token.startTime, endTime, usual: true };
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
