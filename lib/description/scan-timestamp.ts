import { lazy } from '../lazy.ts';
import { digitValue, isBlank, isColon, isInvisible, isWordLetter } from './characters.ts';

/** What was read at a digit: a time of so many seconds, or null where it is none; reading goes on at `end`. */
export interface ScannedTimestamp {
  readonly seconds: number | null;
  readonly end: number;
}

/** Hours, minutes and seconds. */
const MOST_NUMBERS = 3;

/**
 * Reads the number or time that begins with the digit at `start`: `m:ss`, `h:mm:ss`, each with
 * milliseconds, or `1h02m03s`. Everything that only looks like a time (a ratio, a score, a clock
 * with its zone, a version, a port) is passed over whole, so that no character is read twice.
 */
export function scanTimestamp(text: string, start: number, limit: number): ScannedTimestamp {
  const first = scanNumber(text, start, limit);
  let next = behindColon(text, first.end, limit);
  if (next < 0) return scanUnits(text, start, first, limit);
  const numbers = [first];
  let last = first;
  for (; next >= 0; next = behindColon(text, last.end, limit)) {
    last = scanNumber(text, next, limit);
    if (numbers.length <= MOST_NUMBERS) numbers.push(last);
  }
  const seconds = secondsOf(numbers);
  if (seconds === null || !standsFree(text, start, isWhole(numbers)) || !endsFree(text, last.end, limit, numbers)) {
    return { seconds: null, end: last.end };
  }
  const fraction = scanFraction(text, withoutInvisible(text, start, last.end), limit);
  return { seconds: seconds + fraction.value, end: framesEnd(text, fraction.end, limit) };
}

interface ScannedNumber {
  readonly value: number;
  /** How many digits it has. */
  readonly width: number;
  readonly end: number;
}

/** Reads the number that begins at `start`, with the invisible marks among its digits and behind them. */
function scanNumber(text: string, start: number, limit: number): ScannedNumber {
  let value = 0;
  let width = 0;
  let end = start;
  for (; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    const digit = digitValue(code);
    if (digit < 0) {
      if (isInvisible(code)) continue;
      break;
    }
    width += 1;
    if (width < 9) value = value * 10 + digit;
  }
  return { value, width, end };
}

/** Where the digit stands that follows a colon at `at`; -1 where there is no such digit. */
function behindColon(text: string, at: number, limit: number): number {
  if (at + 1 >= limit || !isColon(text.charCodeAt(at))) return -1;
  let next = at + 1;
  while (next < limit && isInvisible(text.charCodeAt(next))) next += 1;
  return next < limit && digitValue(text.charCodeAt(next)) >= 0 ? next : -1;
}

function withoutInvisible(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isInvisible(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Minutes go beyond 59 only where there are no hours; the parts behind the first are written with two digits. */
function secondsOf(numbers: readonly ScannedNumber[]): number | null {
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || first.width > 3) return null;
  if (third === undefined) return second.width === 2 && second.value < 60 ? first.value * 60 + second.value : null;
  if (numbers.length > MOST_NUMBERS || second.width > 2 || second.value > 59) return null;
  return third.width === 2 && third.value < 60 ? first.value * 3600 + second.value * 60 + third.value : null;
}

/** A page, verse or volume, and not a time: "s. 12:14". */
const CITED = /(?:^|[\s,(])(?:pp?|s|S|vol|Bd|nr|vv?)\.\s?$/;

function isCited(text: string, start: number): boolean {
  const stop = isBlank(text.charCodeAt(start - 1)) ? start - 2 : start - 1;
  return text.charAt(stop) === '.' && CITED.test(text.slice(Math.max(0, start - 6), start));
}

/** `hh:mm:ss` with all its digits is a time even where the line break before it was lost. */
function isWhole(numbers: readonly ScannedNumber[]): boolean {
  return numbers.length === 3 && numbers.every(({ width }) => width === 2);
}

/**
 * What stands before a time is no part of it: no letter (but before a whole one), no other number,
 * no sign that makes it something else.
 */
function standsFree(text: string, start: number, whole: boolean): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (isWordLetter(before)) return whole;
  if (text.charAt(start - 1) === '@') return start === 1 || isBlank(text.charCodeAt(start - 2));
  if ('_=&$#+'.includes(text.charAt(start - 1))) return false;
  if (isCited(text, start)) return false;
  const isJoint = './,:'.includes(text.charAt(start - 1)) || isColon(before);
  return !isJoint || start < 2 || digitValue(text.charCodeAt(start - 2)) < 0;
}

const CLOCK = lazy(
  () =>
    new RegExp(
      String.raw`^[\s\u00a0]{0,2}(?:[ap]m(?![\p{L}\d])|[AP]M(?![\p{L}\d])|[ap]\.\s?m\.|uhr(?!\p{L})|Uhr(?!\p{L})|(?:C?ES?T|CEST|EDT|PDT|PST|GMT|UTC|MSK|IST|JST|KST|BST|AEST|AEDT|MESZ|MEZ|WIB|hrs?|horas|ч\.)(?![\p{L}\d]))`,
      'u',
    ),
);

/** What stands behind a time neither goes on with it nor makes it a clock's. */
function endsFree(text: string, at: number, limit: number, numbers: readonly ScannedNumber[]): boolean {
  if (at >= limit) return true;
  const code = text.charCodeAt(at);
  const character = text.charAt(at);
  if (character === '%') return false;
  if (character === '/' && digitValue(text.charCodeAt(at + 1)) >= 0) return false;
  const isGlued = isWordLetter(code) && character === character.toLowerCase();
  const [first] = numbers;
  if (isGlued && numbers.length < 3 && first?.width !== 2) return false;
  if (numbers.length > 2 || (first?.value ?? 0) > 24) return true;
  const next = isBlank(code) ? at + 1 : at;
  if (next < limit && !isBlank(text.charCodeAt(next)) && !isWordLetter(text.charCodeAt(next))) return true;
  return !CLOCK().test(text.slice(at, Math.min(limit, at + 9)));
}

/** Milliseconds behind the seconds: `.5`, `.250`, or `,250` as subtitles write them. */
function scanFraction(text: string, start: number, limit: number): { value: number; end: number } {
  const none = { value: 0, end: start };
  const mark = text.charAt(start);
  if (start >= limit || (mark !== '.' && mark !== ',')) return none;
  let value = 0;
  let at = start + 1;
  for (let unit = 0.1; at < limit && at < start + 4; at += 1, unit /= 10) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit < 0) break;
    value += digit * unit;
  }
  const count = at - start - 1;
  const goesOn = at < limit && digitValue(text.charCodeAt(at)) >= 0;
  if (count === 0 || goesOn || (mark === ',' && count !== 3)) return none;
  return { value: Math.round(value * 1000) / 1000, end: at };
}

/** Behind the frames of a drop-frame timecode, `00:05:12;18`, which are less than a second. */
function framesEnd(text: string, start: number, limit: number): number {
  const end = start + 3;
  if (end > limit || text.charAt(start) !== ';') return start;
  const areDigits = digitValue(text.charCodeAt(start + 1)) >= 0 && digitValue(text.charCodeAt(start + 2)) >= 0;
  return areDigits && (end === limit || digitValue(text.charCodeAt(end)) < 0) ? end : start;
}

/** `1h02m03s`, `2m30s`, `1h 5m`: two units at least, the larger first, for "5m" alone is a length of anything. */
function scanUnits(text: string, start: number, first: ScannedNumber, limit: number): ScannedTimestamp {
  const none = { seconds: null, end: first.end };
  if (first.end >= limit || !'hHmM'.includes(text.charAt(first.end)) || !standsFree(text, start, false)) return none;
  let seconds = 0;
  let units = 0;
  let last = 0;
  let end = first.end;
  let at = first.end;
  let value = first.value;
  for (;;) {
    const unit = 'hms'.indexOf(text.charAt(at).toLowerCase()) + 1;
    if (at >= limit || unit <= last) break;
    seconds += value * (unit === 1 ? 3600 : unit === 2 ? 60 : 1);
    units += 1;
    last = unit;
    at += 1;
    end = at;
    if (at < limit && isBlank(text.charCodeAt(at))) at += 1;
    let count = 0;
    for (value = 0; at < limit && count < 3; at += 1, count += 1) {
      const digit = digitValue(text.charCodeAt(at));
      if (digit < 0) break;
      value = value * 10 + digit;
    }
    if (count === 0 || last === 3) break;
  }
  if (units < 2 || (end < limit && isWordLetter(text.charCodeAt(end)))) return none;
  return { seconds, end };
}
