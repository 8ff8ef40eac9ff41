import { lazy } from '../lazy.ts';
import { ideographicNumber, isIdeographicDigit } from './ideographic-number.ts';
import { isAscii } from './is-ascii.ts';
import { romanNumber } from './roman-number.ts';
import { splitWords } from './split-words.ts';
import { type Names, phrasesOf, readWords, type Words } from './words.ts';

/** A title that counts itself as one of several. */
export interface NumberedPart {
  /** What it calls itself, folded: "part", "章". */
  readonly kind: string;
  /** As it is written, folded: "1", "iv", "三", "first". */
  readonly number: string;
}

const KIND: Names<'part'> = { part: 'part' };
const ORDINAL: Names<'ordinal'> = { ordinal: 'ordinal' };

const NUMBER = /^(?:\d+|[ivxl]{1,6}|[a-h])$/;
const OTHER_NUMBER = lazy(() => new RegExp(String.raw`^\p{N}+$`, 'u'));
// 第1章, 제1장: the ordinal's own sign, which NFKD leaves as conjoining letters in Korean.
const ORDINAL_SIGNS = new Set(['第', '제'.normalize('NFKD')]);
const LONGEST_HEAD = 60;
/** Ideographs that a number has at most. */
const MOST_DIGITS = 4;
// Folded, these signs are letters.
const ORDINAL_LETTER = /^(\d{1,3})[ºª]/;
// "2. Teil", "1º bloco"
const COUNTED = /^[\d０-９]{1,3}[.ºª°)]/;
// "Second part: the sea"
const HEAD_END = /[:：.。,(（|–—]|\s-/u;

/**
 * The kind and the number of a title that calls itself a numbered part in one of the languages: "Part 1: …",
 * "2. Teil", "Chapter IV", "第三章", "Première partie"; null for any other title.
 */
export function numberedPart(title: string): NumberedPart | null {
  const words = readWords(title.slice(0, LONGEST_HEAD).replace(ORDINAL_LETTER, '$1'));
  if (!words.phrases.some(({ name }) => name === 'part')) return null;
  const start = ORDINAL_SIGNS.has(words.list[0] ?? '') ? 1 : 0;
  const numberEnd = endOfNumber(words.list, start);
  if (numberEnd > start) {
    const kindEnd = endOfPhrase(words, KIND, numberEnd);
    const counts = kindEnd > numberEnd && (start > 0 || COUNTED.test(title) || isHead(title, kindEnd));
    return counts ? partOf(words, [numberEnd, kindEnd], [start, numberEnd]) : null;
  }
  const kindEnd = endOfPhrase(words, KIND, start);
  if (kindEnd > start) {
    const end = Math.max(endOfNumber(words.list, kindEnd), endOfPhrase(words, ORDINAL, kindEnd));
    return end > kindEnd ? partOf(words, [start, kindEnd], [kindEnd, end]) : null;
  }
  return partBehindOrdinal(title, words);
}

/** The number of a part that is written in digits, Roman or Chinese signs, or as a letter; null for one in words. */
export function partValue({ number }: NumberedPart): number | null {
  if (/^\d{1,6}$/.test(number)) return Number(number);
  if (/^[a-h]$/.test(number)) return number.charCodeAt(0) - 96;
  return romanNumber(number) ?? ideographicNumber(number);
}

/** "Second part", "Erster Teil" */
function partBehindOrdinal(title: string, words: Words): NumberedPart | null {
  const start = endOfPhrase(words, ORDINAL, 0);
  if (start === 0) return null;
  const end = endOfPhrase(words, KIND, start);
  return end > start && isHead(title, end) ? partOf(words, [start, end], [0, start]) : null;
}

/** Whether nothing but the first `count` words is in the head of a title: "2 day trip" and "First day in Rome" count nothing. */
function isHead(title: string, count: number): boolean {
  const head = title.slice(0, LONGEST_HEAD);
  return [HEAD_END, /\s/u].some((end) => splitWords(head.split(end, 1)[0] ?? '').length === count);
}

function partOf({ list }: Words, kind: readonly [number, number], number: readonly [number, number]): NumberedPart {
  return { kind: list.slice(...kind).join(' '), number: list.slice(...number).join('') };
}

function endOfNumber(words: readonly string[], start: number): number {
  const word = words[start] ?? '';
  if (NUMBER.test(word) || (!isAscii(word) && OTHER_NUMBER().test(word))) return start + 1;
  let end = start;
  while (end < start + MOST_DIGITS && isIdeographicDigit(words[end] ?? '')) end += 1;
  return ideographicNumber(words.slice(start, end).join('')) === null ? start : end;
}

/** Where the phrase ends that begins at `start`; `start` where none does. */
function endOfPhrase(words: Words, names: Names<string>, start: number): number {
  const [phrase] = phrasesOf(words, names, start);
  return phrase?.start === start ? phrase.end : start;
}

const COUNTED_KIND = /^[[(]?(?:([A-Za-z]{1,20})\.? ?\d{1,3}(?!\d)|\d{1,3}\.? ?([A-Za-z]{1,20}))/;
const OTHER_COUNTED_KIND = lazy(
  () => new RegExp(String.raw`^[[【(（]?(?:(\p{L}{1,20})\.? ?\d{1,3}(?!\d)|\d{1,3}[ºª°.]? ?(\p{L}{1,20}))`, 'u'),
);

/** The word of a title that counts itself with one ("Osa 2: …", "2º bloco"), in whatever language; else null. */
export function countedKind(title: string): string | null {
  const [, before, behind] = (isAscii(title) ? COUNTED_KIND : OTHER_COUNTED_KIND()).exec(title) ?? [];
  return (before ?? behind)?.toLowerCase() ?? null;
}
