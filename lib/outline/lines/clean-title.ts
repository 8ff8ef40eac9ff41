import { isLetterOrNumber } from '../../description/characters.ts';
import { withoutInvisible } from '../../words/without-invisible.ts';

const BLANKS = /[\s\u2800\u3164]+/g;
/** Behind a word they belong to it: "close()", "int[]". */
const EMPTY_BRACKETS = /(?<!\S)(?:\(\s?\)|\[\s?\])|【\s?】|（\s?）/g;
/** `*words*`, `**words**` and `~~words~~`, as YouTube and markdown print them; "5*3 and 4*2" are no such pair. */
const EMPHASIS = /(?<![\w*~])(\*{1,3}|~~)(?![\s*~])([^*~]*[^*~\s])\1(?![\w*~])/g;
const OPENED = /\*{1,3}$/;
/** What calls for more than a cut at both ends: all but single blanks and plain signs. */
const INTRICATE = /[^ -~]|[*_~`()[\]]| {2}/;
/** Left over in front of a title: separators between it and its time, and a bracket that closed around the time. */
const BEFORE = ' -‐‑‒–—―−－﹣:：∶|｜¦•·‧・►▶▷→⇒➜➔>»~～=_⏤⎯─━═▬;,、，；/\\.⋅)]}】）」』';
/** Left over behind a title. */
const BEHIND = ' /@-‐‑‒–—―−－﹣:：|｜¦•·→►▶~=_⏤⎯─━═▬;,、，；([{【（「『<';

const OPENER_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '】': '【', '）': '（', '}': '{', '»': '«' };

/** ":)" at the end is one sign, and no bracket that closes. */
const SMILEY = /\s[:;][-']?[()DP/]{1,3}$/;
const LONGEST_SMILEY = 6;
const MOUTHS = '()DP/';
const DUNDER = /^__\w+__$/;
/** Looking for longer ones at each sign of a row would take too long. */
const LONGEST_NAME = 60;
const MOST_STARS = 3;
const STARS_ALONE = /^\*{1,3}(?:\s|$)|^\*{4}/;

/**
 * The words of a title: without control marks, markdown, and the separators and lone brackets that
 * are left where its time was taken out. `marker` stood before it, and may have opened its emphasis.
 */
export function cleanTitle(raw: string, marker = ''): string {
  const text = (INTRICATE.test(raw) ? withoutMarks(raw, marker) : raw).trim();
  if (isLetterOrNumber(text.charAt(0)) && isLetterOrNumber(text.charAt(text.length - 1))) return text;
  let start = 0;
  let end = text.length;
  while (start < end && isLeftOver(text, start, end)) start += 1;
  if (endsWithSmiley(text, start, end)) return text.slice(start, end);
  const opensAngle = text.includes('<');
  while (end > start && isLeftOverBehind(text, end, opensAngle)) end -= 1;
  end = withoutLeader(text, start, end);
  if (isUnopened(text, start, end)) end -= 1;
  return withoutFrame(text.slice(start, end));
}

function endsWithSmiley(text: string, start: number, end: number): boolean {
  return MOUTHS.includes(text.charAt(end - 1)) && SMILEY.test(text.slice(Math.max(start, end - LONGEST_SMILEY), end));
}

function withoutMarks(raw: string, marker: string): string {
  const opened = raw.includes('*') ? (OPENED.exec(marker)?.[0] ?? '') : '';
  const text = withoutInvisible(opened + (opened === '' ? raw : raw.trimStart()))
    .replaceAll('`', '')
    .replace(EMPHASIS, '$2')
    .replace(EMPTY_BRACKETS, ' ')
    .replace(BLANKS, ' ');
  return opened !== '' && text.startsWith(opened) ? text.slice(opened.length) : text;
}

function isLeftOver(text: string, at: number, end: number): boolean {
  const character = text.charAt(at);
  if (character === '*') return STARS_ALONE.test(text.slice(at, at + MOST_STARS + 1));
  if (!BEFORE.includes(character)) return false;
  if (character === '_') return !isDunder(text, text.slice(at, at + LONGEST_NAME).split(/\W/, 1)[0]);
  // "…", ".NET" and "/r/name" begin a title
  const goesOn = at + 1 < end && !' /'.includes(text.charAt(at + 1));
  return !('./\\'.includes(character) && goesOn);
}

function isLeftOverBehind(text: string, end: number, opensAngle: boolean): boolean {
  const character = text.charAt(end - 1);
  if (character === '>') return !opensAngle;
  if (character === '*') return isLeftOverStar(text, end);
  if (character !== '_') return BEHIND.includes(character);
  const ending = text.slice(Math.max(0, end - LONGEST_NAME), end);
  return !isDunder(text, ending.split(' ').at(-1));
}

/** "A*" is a name, "Wind *" is not. */
function isLeftOverStar(text: string, end: number): boolean {
  let at = end;
  while (at > end - MOST_STARS && text.charAt(at - 1) === '*') at -= 1;
  return `*${BEHIND}`.includes(text.charAt(at - 1));
}

/** "__init__" within a title is a name; around all of it, the signs are emphasis. */
function isDunder(text: string, word = ''): boolean {
  return DUNDER.test(word) && text.trim() !== word;
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

/** `【title】` loses the brackets around the whole. */
function withoutFrame(text: string): string {
  return text.startsWith('【') && text.indexOf('】') === text.length - 1 ? text.slice(1, -1).trim() : text;
}
