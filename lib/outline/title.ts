const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const BLANKS = /[\s\u2800\u3164]+/g;
const EMPTY_BRACKETS = /\(\s?\)|\[\s?\]|【\s?】|（\s?）/g;
const EMPHASIS = /\*\*|__|~~|`/g;
/** Separators between a time and its title, on either side. */
const SEPARATORS = ' -‐‑‒–—―−:：∶|｜¦•·‧・►▶▷→⇒➜➔>»~～=_⏤–;,、，；/\\.⋅';
const CLOSING = ')]}】）」』>';
const OPENING = '([{【（「『<';

/**
 * The words of a title: without control marks, markdown, and the separators and lone brackets that
 * are left where its time was taken out.
 */
export function cleanTitle(raw: string): string {
  const text = raw.replace(INVISIBLE, '').replace(EMPHASIS, '').replace(EMPTY_BRACKETS, ' ').replace(BLANKS, ' ');
  let start = 0;
  let end = text.length;
  while (start < end && isLeftOver(text, start, end, SEPARATORS + CLOSING)) start += 1;
  while (end > start && isLeftOver(text, end - 1, end, ' -‐‑‒–—―−:：|｜¦•·→>»~=_;,、，；' + OPENING)) end -= 1;
  return withoutEmphasis(text.slice(start, end));
}

function isLeftOver(text: string, at: number, end: number, signs: string): boolean {
  const character = text.charAt(at);
  if (!signs.includes(character)) return false;
  // "…", ".NET" and "/r/name" begin a title
  const goesOn = at + 1 < end && text.charAt(at + 1) !== ' ';
  return !('./\\'.includes(character) && goesOn);
}

/** `*title*` and `_title_` lose the marks around the whole. */
function withoutEmphasis(text: string): string {
  const first = text.charAt(0);
  const isMarked = (first === '*' || first === '_') && text.endsWith(first) && text.length > 2;
  return isMarked ? text.slice(1, -1).trim() : text;
}
