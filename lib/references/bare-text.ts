const LETTER = /[\p{L}\p{N}]/u;
const OPENING = '("\'“„«‹「『（#@$€£';
const CLOSING = ')"\'”«»›」』）!?%';

/**
 * `text` without the ornaments, bullets, separators and blanks around it: what lies outside its first
 * and last letter or number, but for brackets, quotes and marks that belong to it. "" where it has none.
 */
export function bareText(text: string): string {
  const characters = [...text];
  let start = 0;
  while (start < characters.length && !LETTER.test(characters[start] ?? '')) start += 1;
  if (start === characters.length) return '';
  let end = characters.length;
  while (!LETTER.test(characters[end - 1] ?? '')) end -= 1;
  if (start > 0 && OPENING.includes(characters[start - 1] ?? ' ')) start -= 1;
  while (end < characters.length && CLOSING.includes(characters[end] ?? ' ')) end += 1;
  return characters.slice(start, end).join('');
}

// Marks that no one can see, and those that turn the direction of what follows.
const INVISIBLE = /[\0\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const EMPHASIS = /[*_`]{2,3}/gu;

/** `text` for people to read: without invisible marks, markdown's emphasis, and runs of blanks. */
export function plainText(text: string): string {
  return text.replace(INVISIBLE, '').replace(EMPHASIS, '').replace(/\s+/gu, ' ').trim();
}
