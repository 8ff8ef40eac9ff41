/** No word that may go on ("поддерж*") is shorter, so that these letters find it. */
export const STEM_LETTERS = 3;

/** Keys are below this. */
export const KEYS = 0x4000;

/** A number of a word's letters, or of the first of them where it may go on: it is had and looked up more quickly. */
export function phraseKey(word: string, goesOn: boolean): number {
  const end = goesOn && word.length > STEM_LETTERS ? STEM_LETTERS : word.length;
  let key = 0;
  for (let at = 0; at < end; at += 1) key = (key * 31 + word.charCodeAt(at)) % KEYS;
  return key;
}
