import { lazy } from '../lazy.ts';
import { part } from './concepts/part.ts';
import { createPhraseTable } from './phrase-table.ts';
import { splitWords } from './split-words.ts';

const table = createPhraseTable([['part', part]]);

const NUMBER = lazy(
  () => new RegExp(String.raw`^(?:\p{N}+|[ivxl]{1,6}|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten)$`, 'u'),
);
// 第1章, 제1장: the ordinal's own sign, which NFKD leaves as conjoining letters in Korean.
const ORDINAL_SIGNS = new Set(['第', '제'.normalize('NFKD')]);

/**
 * The number of a title that calls itself a numbered part in one of the languages: "Part 1: …" gives "1",
 * "2. Teil" gives "2", "Chapter IV" gives "iv", "第3章" gives "3"; null for any other title.
 */
export function partNumber(title: string): string | null {
  const words = splitWords(title.slice(0, 60));
  const start = ORDINAL_SIGNS.has(words[0] ?? '') ? 1 : 0;
  const [phrase] = table.find(words.slice(start, start + 4));
  if (!phrase) return null;
  const number = phrase.start === 0 ? words[start + phrase.end] : phrase.start === 1 ? words[start] : undefined;
  return number !== undefined && NUMBER().test(number) ? number : null;
}
