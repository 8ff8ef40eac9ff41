const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const BLANKS = /[\s\u2800\u3164]+/g;
const EMPTY_BRACKETS = /\(\s?\)|\[\s?\]|【\s?】|（\s?）/g;
const EMPHASIS = /\*\*|__|~~|`/g;
/** `*words*`, as YouTube prints them bold. */
const BOLD = /\*([^*\s](?:[^*]*[^*\s])?)\*/g;
/** What calls for more than a cut at both ends: all but single blanks and plain signs. */
const INTRICATE = /[^ -~]|[*_~`()[\]]| {2}/;
/** Left over in front of a title: separators between it and its time, and a bracket that closed around the time. */
const BEFORE = ' -‐‑‒–—―−:：∶|｜¦•·‧・►▶▷→⇒➜➔>»~～=_⏤;,、，；/\\.⋅)]}】）」』';
/** Left over behind a title. */
const BEHIND = ' */@-‐‑‒–—―−:：|｜¦•·→>~=_;,、，；([{【（「『<';

const OPENER_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '】': '【', '）': '（', '}': '{', '»': '«' };

/**
 * The words of a title: without control marks, markdown, and the separators and lone brackets that
 * are left where its time was taken out.
 */
export function cleanTitle(raw: string): string {
  const text = INTRICATE.test(raw) ? withoutMarks(raw) : raw;
  let start = 0;
  let end = text.length;
  while (start < end && isLeftOver(text, start, end)) start += 1;
  while (end > start && BEHIND.includes(text.charAt(end - 1))) end -= 1;
  end = withoutLeader(text, start, end);
  if (isUnopened(text, start, end)) end -= 1;
  return withoutEmphasis(text.slice(start, end));
}

function withoutMarks(raw: string): string {
  return raw
    .replace(INVISIBLE, '')
    .replace(EMPHASIS, '')
    .replace(BOLD, '$1')
    .replace(EMPTY_BRACKETS, ' ')
    .replace(BLANKS, ' ');
}

function isLeftOver(text: string, at: number, end: number): boolean {
  const character = text.charAt(at);
  if (!BEFORE.includes(character)) return false;
  // "…", ".NET" and "/r/name" begin a title
  const goesOn = at + 1 < end && !' /'.includes(text.charAt(at + 1));
  return !('./\\'.includes(character) && goesOn);
}

/** Whether a bracket closes at the end that was opened before the time. */
function isUnopened(text: string, start: number, end: number): boolean {
  const opener = OPENER_OF[text.charAt(end - 1)];
  return opener !== undefined && !text.slice(start, end).includes(opener);
}

/** Without the dots that lead from a title to its time ("Title ....... 0:00"). */
function withoutLeader(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && '. …'.includes(text.charAt(at - 1))) at -= 1;
  return end - at > 3 ? at : end;
}

/** `_title_` and `【title】` lose the marks around the whole. */
function withoutEmphasis(text: string): string {
  const first = text.charAt(0);
  if (first === '【' && text.indexOf('】') === text.length - 1) {
    return text.slice(1, -1).trim();
  }
  const isMarked = (first === '*' || first === '_') && text.endsWith(first) && text.length > 2;
  return isMarked ? text.slice(1, -1).trim() : text;
}
