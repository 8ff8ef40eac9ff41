import { lazy } from '../lazy.ts';

const LETTER = lazy(() => new RegExp(String.raw`[\p{L}\p{N}]`, 'u'));
// Dot and star first run to the end, and go back from there to the last letter: once, whatever the text.
const FROM_FIRST_TO_LAST_LETTER = lazy(() => new RegExp(String.raw`[\p{L}\p{N}](?:.*[\p{L}\p{N}])?`, 'su'));
const OPENING = '("\'“„«‹「『（#@$€£';
const CLOSING = ')"\'”»«›」』）!?%';

/** True where `text` has a letter or a number. */
export function hasWords(text: string): boolean {
  return LETTER().test(text);
}

/**
 * `text` without the ornaments, bullets, separators and blanks around it: what lies outside its first
 * and last letter or number, but for brackets, quotes and marks that belong to it. "" where it has none.
 */
export function bareText(text: string): string {
  const words = FROM_FIRST_TO_LAST_LETTER().exec(text);
  if (!words) return '';
  let start = words.index;
  let end = start + words[0].length;
  if (start > 0 && OPENING.includes(text.charAt(start - 1))) start -= 1;
  while (end < text.length && CLOSING.includes(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

// Marks that no one can see, and those that turn the direction of what follows.
const INVISIBLE = /[\0\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const EMPHASIS = /[*_`]{2,3}/gu;
// Most texts have nothing to take away, and one look shows it.
const UNUSUAL = /[^ -~]|[*_`]{2}| {2}/u;

/** `text` for people to read: without invisible marks, markdown's emphasis, and runs of blanks. */
export function plainText(text: string): string {
  if (!UNUSUAL.test(text)) return text.trim();
  return text.replace(INVISIBLE, '').replace(EMPHASIS, '').replace(/\s+/gu, ' ').trim();
}
