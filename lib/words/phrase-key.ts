/** No word that may go on ("поддерж*") is shorter, so that these letters find it. */
export const STEM_LETTERS = 3;

/** Keys are below this, a power of two. */
export const KEYS = 0x2000;

/** A number of a word's letters, which is had and looked up more quickly than they are. */
export function phraseKey(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at += 1) key = withLetter(key, word.charCodeAt(at));
  return key;
}

/** The key of some letters and one more, from the key of those. */
export function withLetter(key: number, code: number): number {
  return (key * 31 + code) & (KEYS - 1);
}
