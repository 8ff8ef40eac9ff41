import { locateWords } from './locate-words.ts';

/**
 * The words of `text`, folded; numbers are words too. Letters that are set apart for looks
 * ("L I N K S") are one word. Linear in the length of `text`.
 */
export function splitWords(text: string): readonly string[] {
  const { text: folded, count, starts, ends } = locateWords(text);
  const words: string[] = [];
  for (let at = 0; at < count; at += 1) words.push(folded.slice(starts[at], ends[at]));
  return words;
}
