import { lazy } from '../lazy.ts';
import { isAscii } from '../words/is-ascii.ts';

/** First digits of the decimal scripts in use: each is followed by its nine others. */
const DIGIT_ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810, 0xff10,
];

/** The value of a decimal digit of any script by its UTF-16 code unit, or -1. */
export function digitValue(code: number): number {
  if (code < 0x660) return code >= 48 && code <= 57 ? code - 48 : -1;
  for (const zero of DIGIT_ZEROS) {
    if (code < zero) return -1;
    if (code <= zero + 9) return code - zero;
  }
  return -1;
}

/** A colon between the parts of a time: ASCII, fullwidth, ratio, small or presentation form. */
export function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a || code === 0x2236 || code === 0xfe55 || code === 0xfe13;
}

/** Marks that take no room: zero-width, bidi controls, soft hyphen, variation selectors, byte order mark. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad || code === 0x61c || code === 0x180e;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfe0e ||
    code === 0xfe0f ||
    code === 0xfeff
  );
}

/** White space within a line, of any width, and other control characters, which nobody sees either. */
export function isBlank(code: number): boolean {
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0)) return true;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2800 ||
    code === 0x3000 ||
    code === 0x3164
  );
}

/** Line feed, carriage return, next line, line or paragraph separator. */
export function isLineBreak(code: number): boolean {
  if (code > 13 && code < 0x85) return false;
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Hyphen, dashes and minus of any width. */
export function isDash(code: number): boolean {
  return (
    code === 0x2d ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2212 ||
    code === 0x2e3a ||
    code === 0x2e3b ||
    code === 0xfe58 ||
    code === 0xfe63 ||
    code === 0xff0d
  );
}

const LETTER = lazy(() => new RegExp(String.raw`\p{L}`, 'u'));

/**
 * A letter of a script that writes words apart, so that a time glued to it is a part of a word.
 * Ideographs, kana and other scripts without blanks are none: "第一章0:00" holds a time.
 */
export function isWordLetter(code: number): boolean {
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code >= 0xe00 && code <= 0xeff) return false;
  if (code >= 0x1000 && code <= 0x109f) return false;
  if (code >= 0x2e80 && code <= 0xdfff) return false;
  if (code >= 0xf900) return false;
  return LETTER().test(String.fromCharCode(code));
}

const PLAIN_WORD = /[A-Za-z\d]/;
const WORD = lazy(() => new RegExp(String.raw`[\p{L}\p{N}]`, 'u'));

/** Whether a character (one code point) is a letter or a number of any script. */
export function isLetterOrNumber(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x80 ? (code >= 48 && code <= 57) || isWordLetter(code) : WORD().test(character);
}

/** Whether a text has a letter or a number of any script. */
export function hasWords(text: string): boolean {
  return PLAIN_WORD.test(text) || (!isAscii(text) && WORD().test(text));
}

/** Whether a character is a small letter. */
export function isSmall(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}
