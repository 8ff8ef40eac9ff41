import { lazy } from '../lazy.ts';
import { isAscii } from './is-ascii.ts';

// Han, Kana and Thai are written without blanks, so that each character counts as a word of its own.
const WORD = lazy(
  () =>
    new RegExp(
      String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]|[[\p{L}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]]+|\p{N}+|%`,
      'gv',
    ),
);

const MARKS = lazy(() => new RegExp(String.raw`\p{M}+`, 'gu'));

const BEYOND_LATIN = /[^\0-\u036f]/;
const LATIN_MARKS = /[\u0300-\u036f]+/g;

const PLAIN_WORD = /[a-z]+|\d+|%/g;

/** `text` without differences of case, accent and width; the dotless i counts as an i. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const parts = text.normalize('NFKD').toLowerCase();
  return parts.replace(BEYOND_LATIN.test(parts) ? MARKS() : LATIN_MARKS, '').replaceAll('ı', 'i');
}

// "L I N K S": letters with one sign between them, three at least.
const FEWEST_LETTERS = 3;

function isLetter(word: string): boolean {
  return word.length === 1 && word >= 'a' && word <= 'z';
}

/**
 * The words of `text`, folded; numbers are words too. Letters that are set apart for looks
 * ("L I N K S") are one word. Linear in the length of `text`.
 */
export function splitWords(text: string): readonly string[] {
  return splitPlain(text) ?? splitFolded(foldText(text));
}

/** As `splitWords`, where the text is of ASCII and sets no letters apart, as most are; else null. */
export function splitPlain(text: string): readonly string[] | null {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let letters = 0;
  for (let at = 0; at < lower.length;) {
    const start = at;
    const code = lower.charCodeAt(at);
    at += 1;
    if (code >= 0x80) return null;
    if (isPlainLetter(code)) while (at < lower.length && isPlainLetter(lower.charCodeAt(at))) at += 1;
    else if (isPlainDigit(code)) while (at < lower.length && isPlainDigit(lower.charCodeAt(at))) at += 1;
    else if (code !== 0x25) continue;
    if (at - start === 1 && isPlainLetter(code) && (letters += 1) === FEWEST_LETTERS) return null;
    words.push(lower.slice(start, at));
  }
  return words;
}

function isPlainLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isPlainDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The words of a text that is folded already. */
export function splitFolded(folded: string): readonly string[] {
  return splitBy(isAscii(folded) ? PLAIN_WORD : WORD(), folded);
}

function splitBy(pattern: RegExp, folded: string): readonly string[] {
  const words = folded.match(pattern) ?? [];
  let letters = 0;
  for (const word of words) if (isLetter(word)) letters += 1;
  return letters < FEWEST_LETTERS ? words : joinLetters(folded.matchAll(pattern));
}

function joinLetters(found: Iterable<RegExpExecArray>): readonly string[] {
  const words: string[] = [];
  let letters: string[] = [];
  let lettersEnd = -1;
  const settle = () => {
    words.push(...(letters.length < FEWEST_LETTERS ? letters : [letters.join('')]));
    letters = [];
  };
  for (const { 0: word, index } of found) {
    if (letters.length > 0 && (!isLetter(word) || index !== lettersEnd + 1)) settle();
    if (isLetter(word)) {
      letters.push(word);
      lettersEnd = index + 1;
    } else words.push(word);
  }
  settle();
  return words;
}
