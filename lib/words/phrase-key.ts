/** No word that may go on ("поддерж*") is shorter, so that these letters find it. */
const STEM_LETTERS = 3;

/** Keys are below this, a power of two. */
export const KEYS = 0x2000;

/** A number of the first letters of the word that stands at `start`, which is had and looked up more quickly than they are. */
export function stemKey(text: string, start: number, end: number): number {
  const stemEnd = Math.min(end, start + STEM_LETTERS);
  let key = 0;
  for (let at = start; at < stemEnd; at += 1) key = joined(key, text.charCodeAt(at));
  return key;
}

/** The same of the whole word, from that of its first letters: its last one and its length are enough to tell most apart. */
export function wordKey(text: string, start: number, end: number, stem: number): number {
  return end - start > STEM_LETTERS ? joined(joined(stem, text.charCodeAt(end - 1)), end - start) : stem;
}

function joined(key: number, more: number): number {
  return (key * 31 + more) & (KEYS - 1);
}
