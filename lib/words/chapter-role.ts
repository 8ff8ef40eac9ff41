import { phrasesOf, readWords } from './words.ts';

// What may stand between "Sponsor" and the sponsor's name.
const SEPARATOR = /[:：(（|\-–—]/u;

function speaksOfSponsor(text: string): boolean {
  const words = readWords(text);
  const count = words.list.length;
  return phrasesOf(words, { sponsor: 'sponsor' }).some(({ start, end }) => {
    const whole = start === 0 && end === count;
    const severalWords = end - start > 1 && (start === 0 || end === count);
    return whole || severalWords;
  });
}

/**
 * `sponsor` where a chapter's title says that the chapter is an advertisement ("Sponsor: Fernpost",
 * "A word from our sponsors"), null for all other titles, those about advertising among them.
 */
export function chapterRole(title: string): 'sponsor' | null {
  const separator = title.search(SEPARATOR);
  const parts = separator < 0 ? [title] : [title.slice(0, separator), title.slice(separator + 1)];
  return parts.some(speaksOfSponsor) ? 'sponsor' : null;
}
