import { lazy } from '../lazy.ts';
import { ordinal } from './concepts/ordinal.ts';
import { part } from './concepts/part.ts';
import { ideographicNumber, isIdeographicDigit } from './ideographic-number.ts';
import { createPhraseTable } from './phrase-table.ts';
import { splitWords } from './split-words.ts';

/** A title that counts itself as one of several. */
export interface NumberedPart {
  /** What it calls itself, folded: "part", "章". */
  readonly kind: string;
  /** As it is written, folded: "1", "iv", "三", "first". */
  readonly number: string;
}

const table = createPhraseTable([['part', part]]);
const ordinalTable = createPhraseTable([['ordinal', ordinal]]);

const NUMBER = lazy(() => new RegExp(String.raw`^(?:\p{N}+|[ivxl]{1,6}|[a-h])$`, 'u'));
// 第1章, 제1장: the ordinal's own sign, which NFKD leaves as conjoining letters in Korean.
const ORDINAL_SIGNS = new Set(['第', '제'.normalize('NFKD')]);
const LONGEST_HEAD = 60;
/** Words that a kind or a number has at most. */
const MOST_WORDS = 4;
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
  const words = splitWords(title.slice(0, LONGEST_HEAD).replace(ORDINAL_LETTER, '$1'));
  const start = ORDINAL_SIGNS.has(words[0] ?? '') ? 1 : 0;
  const numberEnd = endOfNumber(words, start);
  if (numberEnd > start) {
    const kindEnd = endOfKind(words, numberEnd);
    const counts = kindEnd > numberEnd && (start > 0 || COUNTED.test(title) || isHead(title, kindEnd));
    return counts ? partOf(words, [numberEnd, kindEnd], [start, numberEnd]) : null;
  }
  const kindEnd = endOfKind(words, start);
  if (kindEnd > start) {
    const end = endOfNumber(words, kindEnd) - kindEnd || lengthOfOrdinal(words, kindEnd);
    return end > 0 ? partOf(words, [start, kindEnd], [kindEnd, kindEnd + end]) : null;
  }
  return partBehindOrdinal(title, words);
}

/** "Second part", "Erster Teil" */
function partBehindOrdinal(title: string, words: readonly string[]): NumberedPart | null {
  const length = lengthOfOrdinal(words, 0);
  if (length === 0) return null;
  const end = endOfKind(words, length);
  return end > length && isHead(title, end) ? partOf(words, [length, end], [0, length]) : null;
}

/** Whether nothing but the first `count` words is in the head of a title: "2 day trip" and "First day in Rome" count nothing. */
function isHead(title: string, count: number): boolean {
  const head = title.slice(0, LONGEST_HEAD);
  return [HEAD_END, /\s/u].some((end) => splitWords(head.split(end, 1)[0] ?? '').length === count);
}

function partOf(
  words: readonly string[],
  kind: readonly [number, number],
  number: readonly [number, number],
): NumberedPart {
  return { kind: words.slice(...kind).join(' '), number: words.slice(...number).join('') };
}

function endOfNumber(words: readonly string[], start: number): number {
  if (NUMBER().test(words[start] ?? '')) return start + 1;
  let end = start;
  while (end < start + MOST_WORDS && isIdeographicDigit(words[end] ?? '')) end += 1;
  return ideographicNumber(words.slice(start, end).join('')) === null ? start : end;
}

function endOfKind(words: readonly string[], start: number): number {
  const [phrase] = table.find(words.slice(start, start + MOST_WORDS));
  return phrase?.start === 0 ? start + phrase.end : start;
}

function lengthOfOrdinal(words: readonly string[], start: number): number {
  const [phrase] = ordinalTable.find(words.slice(start, start + MOST_WORDS));
  return phrase?.start === 0 ? phrase.end : 0;
}

const COUNTED_KIND = lazy(
  () => new RegExp(String.raw`^[[【(（]?(?:(\p{L}{1,20})\.? ?\d{1,3}(?!\d)|\d{1,3}[ºª°.]? ?(\p{L}{1,20}))`, 'u'),
);

/** The word of a title that counts itself with one ("Osa 2: …", "2º bloco"), in whatever language; else null. */
export function countedKind(title: string): string | null {
  const [, before, behind] = COUNTED_KIND().exec(title) ?? [];
  return (before ?? behind)?.toLowerCase() ?? null;
}
