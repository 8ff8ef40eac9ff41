/** No word that may go on ("поддерж*") is shorter, so that these letters find it. */
export const STEM_LETTERS = 3;

/** Keys are below this, a power of two. */
export const KEYS = 0x2000;

/**
 * A number of a word's letters, which is had and looked up more quickly than they are. `before` is that of the letters
 * before `from`.
 */
export function phraseKey(word: string, from = 0, to = word.length, before = 0): number {
  let key = before;
  for (let at = from; at < to; at += 1) key = (key * 31 + word.charCodeAt(at)) & (KEYS - 1);
  return key;
}
