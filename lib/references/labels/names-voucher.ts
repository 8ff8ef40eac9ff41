import { phrasesOf, readWords, type Words } from '../../words/words.ts';

/** Capitals, which digits may follow: a word to be typed in. */
const TYPED = /(?<=\s["'“”«„‘]?)[A-Z][A-Z\d]{2,19}(?![A-Za-z\d])/g;
const LONGEST = 200;
/** Characters before it in which the word for a code is looked for. */
const FAR = 24;

/** Whether a label, of these words, names what gives a discount in a shop: "Fernpost code ANTS", "código HORMIGA10". */
export function namesVoucher(label: string, words: Words): boolean {
  if (!words.phrases.some(({ name }) => name === 'voucher')) return false;
  const text = label.slice(0, LONGEST);
  return [...text.matchAll(TYPED)].some(({ 0: typed, index }) =>
    isTypedIn(text.slice(Math.max(0, index - FAR), index), typed),
  );
}

/** Whether the last word before stands for such a code, and is of no "source code", "QR code" or "code PIN". */
function isTypedIn(before: string, typed: string): boolean {
  // in a line of capitals no word stands out
  if (before === before.toUpperCase() || /[.,;:!?]\s/.test(before.slice(-2))) return false;
  const words = readWords(before);
  const own = phrasesOf(words, { voucher: 'voucher' }).at(-1);
  if (own?.end !== words.count) return false;
  const others = phrasesOf(readWords(before + typed), { code: 'code', codes: 'codes' });
  return !others.some(({ start, end }) => start <= own.start && end > own.start && end - start > 1);
}
