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

const PLAIN_WORD = /[a-z]+|\d+|%/g;

/** "L I N K S": letters with one sign between them, so many at least. */
export const FEWEST_LETTERS = 3;

function isLetter(word: string): boolean {
  return word.length === 1 && word >= 'a' && word <= 'z';
}

/** The words of a text that is folded already (`foldText`), as `splitWords` has them. */
export function splitFolded(folded: string): readonly string[] {
  const pattern = isAscii(folded) ? PLAIN_WORD : WORD();
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
