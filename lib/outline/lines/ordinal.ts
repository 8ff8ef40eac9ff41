import { digitValue, isBlank, isDash, isInvisible } from '../../description/characters.ts';
import { letterNumber } from '../../words/letter-number.ts';
import { romanNumber } from '../../words/roman-number.ts';
import { ideographicNumber, isIdeographicDigit } from '../../words/ideographic-number.ts';

/** An author's number in front of a title. */
export interface Ordinal {
  /** As it is shown: `"4.1"`, `"IV"`, `"a"`, `"Q3"`, `"三"`. */
  readonly label: string;
  /** Its parts as numbers: `[4, 1]`. */
  readonly parts: readonly number[];
  /**
   * What it is written in; `bare` is a number with nothing behind it, which may belong to the title,
   * `hyphenated` a score, and `coded` is a number behind one letter.
   */
  readonly style: 'decimal' | 'bare' | 'hyphenated' | 'roman' | 'letter' | 'coded' | 'ideographic';
  /** Whether a bracket opens before it: "(1)" may count within "1." */
  readonly bracketed: boolean;
}

const CLOSERS = '.):]#、．）';
const IDEOGRAPHIC_CLOSERS = '、.．';
const LONGEST_ROMAN = 6;

/**
 * Reads the ordinal at `start`, if there is one: `4.`, `4.1`, `4-1`, `4.1a`, `(4)`, `#3`, `3#`, `IV.`,
 * `(ii)`, `a)`, `Q3.`, `三、`, `①`, `1️⃣`.
 * Returns it with the offset behind it, or null.
 */
export function scanOrdinal(
  text: string,
  start: number,
  limit: number,
): { readonly ordinal: Ordinal; readonly end: number } | null {
  const code = text.charCodeAt(start);
  if (code >= 0x2460 && code <= 0x2473) return found([code - 0x245f], 'decimal', start + 1);
  if (code >= 0x2776 && code <= 0x277f) return found([code - 0x2775], 'decimal', start + 1);
  const first = text.charAt(start);
  const opened = first === '(' || first === '（';
  const hashed = first === '#' || first === '№';
  const at = opened || hashed ? start + 1 : start;
  if (at < limit && digitValue(text.charCodeAt(at)) >= 0) return scanDecimal(text, at, limit, opened, hashed);
  if (hashed) return null;
  if (isIdeographicDigit(text.charAt(at))) return scanIdeographs(text, at, limit, opened);
  return scanLetters(text, at, limit, opened) ?? (opened ? null : scanCoded(text, at, limit));
}

function found(
  parts: readonly number[],
  style: Ordinal['style'],
  end: number,
  label = parts.join('.'),
  bracketed = false,
): { ordinal: Ordinal; end: number } {
  return { ordinal: { label, parts, style, bracketed }, end };
}

function scanDecimal(
  text: string,
  start: number,
  limit: number,
  opened: boolean,
  hashed: boolean,
): { ordinal: Ordinal; end: number } | null {
  const parts: number[] = [];
  let at = start;
  let label = '';
  let joint = '';
  for (;;) {
    let value = 0;
    const from = at;
    for (; at < limit && at - from < 4; at += 1) {
      const digit = digitValue(text.charCodeAt(at));
      if (digit < 0) break;
      value = value * 10 + digit;
    }
    const width = at - from;
    if (width === 0 || width > 3) return null;
    parts.push(value);
    label += label === '' ? text.slice(from, at) : joint + text.slice(from, at);
    const isJoint = joint === '' ? '.-'.includes(text.charAt(at)) : text.charAt(at) === joint;
    const goesOn = isJoint && at + 1 < limit && digitValue(text.charCodeAt(at + 1)) >= 0;
    if (!goesOn || parts.length === 6) break;
    joint = text.charAt(at);
    at += 1;
  }
  if (joint === '.' && isSubLetter(text, at, limit)) {
    parts.push(text.charCodeAt(at) - 0x60);
    label += text.charAt(at);
    at += 1;
  }
  // "1990-95" are years
  if (joint === '-' && label.length > 5) return null;
  if (at < limit && digitValue(text.charCodeAt(at)) >= 0) return null;
  const keycap = keycapEnd(text, at);
  if (keycap > 0) return found(parts, 'decimal', keycap, label);
  if (opened) {
    return ')）'.includes(text.charAt(at)) && at < limit ? found(parts, 'decimal', at + 1, label, true) : null;
  }
  if (at < limit && CLOSERS.includes(text.charAt(at))) {
    const behind = at + 1;
    const joined = behind < limit && digitValue(text.charCodeAt(behind)) >= 0;
    return joined ? null : found(parts, 'decimal', behind, label);
  }
  if (at < limit && !isBlank(text.charCodeAt(at)) && !isInvisible(text.charCodeAt(at))) {
    const dashed = isDash(text.charCodeAt(at)) || text.charAt(at) === '/' || text.charAt(at) === '|';
    if (!dashed || (at + 1 < limit && !isBlank(text.charCodeAt(at + 1)))) return null;
  }
  if (joint === '-') return found(parts, 'hyphenated', at, label);
  return found(parts, hashed || parts.length > 1 ? 'decimal' : 'bare', at, label);
}

/** Whether the letter of "2.3a" stands at `at`, which counts within "2.3". */
function isSubLetter(text: string, at: number, limit: number): boolean {
  const letter = text.charAt(at);
  const next = text.charAt(at + 1);
  return letter >= 'a' && letter <= 'h' && (at + 1 >= limit || CLOSERS.includes(next) || isBlank(next.charCodeAt(0)));
}

function keycapEnd(text: string, at: number): number {
  const behind = text.charCodeAt(at) === 0xfe0f ? at + 1 : at;
  return text.charCodeAt(behind) === 0x20e3 ? behind + 1 : -1;
}

/** `IV - `, `IV: `: what sets a Roman numeral in capitals off from its title as well as a full stop does. */
const SET_OFF = /^\s?[-–—:|]\s/;

/**
 * `IV.`, `IV - `, `(ii)`, `a)`, `Β.`: only with a full stop, a bracket or, behind capitals, a dash, and only a sequence
 * of them is believed.
 */
function scanLetters(
  text: string,
  start: number,
  limit: number,
  opened: boolean,
): { ordinal: Ordinal; end: number } | null {
  const closers = opened ? ')）' : '.)';
  let at = start;
  while (at < limit && at - start < LONGEST_ROMAN && isAsciiLetter(text.charCodeAt(at))) at += 1;
  if (at === start && text.charCodeAt(start) > 0x7f) at += 1;
  if (at === start || at >= limit) return null;
  const label = text.slice(start, at);
  const roman = romanNumber(label);
  if (!closers.includes(text.charAt(at)) || !endsOrdinal(text, at + 1, limit)) {
    const isSetOff = roman !== null && !opened && label === label.toUpperCase() && SET_OFF.test(text.slice(at, at + 3));
    return isSetOff ? found([roman], 'roman', at, label) : null;
  }
  // "i." may be the ninth letter, too; the sequence decides
  if (roman !== null) return found([roman], 'roman', at + 1, label, opened);
  const letter = letterNumber(label);
  return letter === null ? null : found([letter], 'letter', at + 1, label, opened);
}

/** `Q3.`, `A1)`: one letter and its number. */
function scanCoded(text: string, start: number, limit: number): { ordinal: Ordinal; end: number } | null {
  const letter = text.charCodeAt(start) | 0x20;
  if (letter < 97 || letter > 122) return null;
  let at = start + 1;
  let value = 0;
  for (; at < limit && at - start < 4; at += 1) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  const closes = at > start + 1 && at < limit && '.)'.includes(text.charAt(at));
  return closes && endsOrdinal(text, at + 1, limit) ? found([value], 'coded', at + 1, text.slice(start, at)) : null;
}

/** `三、`, `（三）`. */
function scanIdeographs(
  text: string,
  start: number,
  limit: number,
  opened: boolean,
): { ordinal: Ordinal; end: number } | null {
  let at = start + 1;
  while (at < limit && at - start < 3 && isIdeographicDigit(text.charAt(at))) at += 1;
  const label = text.slice(start, at);
  const value = ideographicNumber(label);
  if (value === null || at >= limit || !(opened ? ')）' : IDEOGRAPHIC_CLOSERS).includes(text.charAt(at))) return null;
  return found([value], 'ideographic', at + 1, label, opened);
}

function endsOrdinal(text: string, at: number, limit: number): boolean {
  return at >= limit || isBlank(text.charCodeAt(at));
}

function isAsciiLetter(code: number): boolean {
  return (code | 0x20) >= 97 && (code | 0x20) <= 122;
}
