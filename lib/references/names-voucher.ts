import { phrasesOf, readWords } from '../words/words.ts';

/** Capitals, which digits may follow: a word to be typed in. */
const TYPED = /(?<=\s["'“”«„‘]?)[A-Z][A-Z\d]{2,19}(?![A-Za-z\d])/g;
const LONGEST = 200;
/** Characters before it in which the word for a code is looked for. */
const FAR = 24;

/** Whether a label names the word that gives a discount in a shop: "Fernpost code ANTS", "código HORMIGA10". */
export function namesVoucher(label: string): boolean {
  const text = label.slice(0, LONGEST);
  return [...text.matchAll(TYPED)].some(({ index }) => endsWithVoucher(text.slice(Math.max(0, index - FAR), index)));
}

/** Whether the last word stands for such a code, and for no "source code" or "QR code". */
function endsWithVoucher(before: string): boolean {
  // in a line of capitals no word stands out
  if (before === before.toUpperCase() || /[.,;:!?]\s/.test(before.slice(-2))) return false;
  const words = readWords(before);
  const end = words.list.length;
  const own = phrasesOf(words, { voucher: 'voucher' }).at(-1);
  if (own?.end !== end) return false;
  return !phrasesOf(words, { code: 'code', codes: 'codes' }).some(
    (other) => other.end === end && other.start < own.start,
  );
}
