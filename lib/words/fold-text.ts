import { lazy } from '../lazy.ts';
import { isAscii } from './is-ascii.ts';

const MARKS = lazy(() => new RegExp(String.raw`\p{M}+`, 'gu'));

const BEYOND_LATIN = /[^\0-\u036f]/;
const LATIN_MARKS = /[\u0300-\u036f]+/g;

/** `text` without differences of case, accent and width; the dotless i counts as an i. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const parts = text.normalize('NFKD').toLowerCase();
  return parts.replace(BEYOND_LATIN.test(parts) ? MARKS() : LATIN_MARKS, '').replaceAll('ı', 'i');
}
