import { phrasesOf, readWords } from './words.ts';

// What may stand between "Sponsor" and the sponsor's name; "non-sponsored" is one word.
const SEPARATOR = /[:：(（|–—]|\s-/u;

const MOST_WORDS_OF_A_NAME = 3;
// What makes any noun of "ad" or "sponsorship", rather than somebody's.
const NO_NAME = new Set('a an the my your our this that every first last best no why how'.split(' '));

function speaksOfSponsor(text: string): boolean {
  const words = readWords(text);
  const count = words.count;
  return phrasesOf(words, { sponsor: 'sponsor' }).some(({ start, end }) => {
    const whole = start === 0 && end === count;
    const severalWords = end - start > 1 && (start === 0 || end === count);
    return whole || severalWords || (end === count && start > 0 && start <= MOST_WORDS_OF_A_NAME && isNamed(text));
  });
}

/** "Ground Mail ad": whether the words before the last begin with capitals, and may so be the sponsor's name. */
function isNamed(text: string): boolean {
  const name = text.trim().split(/\s+/u).slice(0, -1);
  return name.length > 0 && name.every((word) => isCapital(word.charAt(0)) && !NO_NAME.has(word.toLowerCase()));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
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
