import { isLetterOrNumber } from '../../description/characters.ts';
import { lazy } from '../../lazy.ts';
import { withoutInvisible } from '../../words/without-invisible.ts';

const OPENING = '("\'“„«‹「『（《【〈#@$€£';
/** `+` and `#` belong to the name that they are glued to: "C++", "F#". */
const CLOSING = ')"\'”»›」』）》】〉!?%+#';

// Vowels and tones of Thai, Hindi and others, but not what chooses how an emoji looks.
const MARK = lazy(() => new RegExp(String.raw`[[\p{Mn}\p{Mc}]--[\ufe00-\ufe0f]]`, 'v'));
const FIRST_MARK = 0x300;

/**
 * `text` without the ornaments, bullets, separators and blanks around it: what lies outside its first
 * and last letter or number, but for brackets, quotes and marks that belong to it. "" where it has none.
 */
export function bareText(text: string): string {
  let start = 0;
  while (start < text.length && !isLetterOrNumber(characterAt(text, start))) start += 1;
  if (start === text.length) return '';
  let end = text.length;
  while (!isLetterOrNumber(characterBefore(text, end))) end -= 1;
  while (text.charCodeAt(end) >= FIRST_MARK && MARK().test(text.charAt(end))) end += 1;
  if (start > 0 && OPENING.includes(text.charAt(start - 1))) start -= 1;
  while (end < text.length && CLOSING.includes(text.charAt(end))) end += 1;
  const bare = text.slice(start, end);
  return bare.startsWith('【') && bare.indexOf('】') === bare.length - 1 ? bare.slice(1, -1).trim() : bare;
}

/** Each opening bracket with the closing one behind it. */
const BRACKETS = '()[]（）《》【】〈〉「」『』';

/** A bare text without what stands in a bracket that nothing closes: "Ada Sun (on X" becomes "Ada Sun". */
export function withoutOpenBracket(text: string): string {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const bracket = BRACKETS.indexOf(text.charAt(at));
    if (bracket < 0) continue;
    if (bracket % 2 === 0) open.push(at);
    else if (text.charAt(open.at(-1) ?? -1) === BRACKETS.charAt(bracket - 1)) open.pop();
    else if (at === text.length - 1) return text.slice(0, at);
  }
  const [first] = open;
  return first === undefined ? text : bareText(text.slice(0, first)) || text.slice(first + 1);
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function characterBefore(text: string, end: number): string {
  const pair = end > 1 ? characterAt(text, end - 2) : '';
  return pair.length === 2 ? pair : text.charAt(end - 1);
}

const EMPHASIS = /[*_`]{2,3}/gu;
// Most texts have nothing to take away, and one look shows it.
const UNUSUAL = /[^ -~]|[*_`]{2}| {2}/u;

/** `text` for people to read: without invisible marks, markdown's emphasis, and runs of blanks. */
export function plainText(text: string): string {
  if (!UNUSUAL.test(text)) return text.trim();
  return withoutInvisible(text).replace(EMPHASIS, '').replace(/\s+/gu, ' ').trim();
}
