import { hasWords } from '../../description/characters.ts';
import { lazy } from '../../lazy.ts';
import type { Line } from '../../description/line.ts';
import { isAscii } from '../../words/is-ascii.ts';
import { listLabel } from '../../words/list-label.ts';
import { readWords, type Words } from '../../words/words.ts';
import { bareText, plainText } from '../labels/bare-text.ts';
import { roleByMostWords } from '../labels/link-words.ts';

/** A line that says what the lines below it are, and so opens a block of them. */
export interface BlockHeading {
  readonly title: string;
  /** True between rows of signs ("▬▬ Links ▬▬"): such a heading holds until the next of its kind. */
  readonly ruled: boolean;
}

const LONGEST_HEADING = 100;
const RULE_SIGNS = 3;

/** True where the line is nothing but a row of one or two signs ("***", "-----", "═══"). */
export function isRule(line: Line): boolean {
  if (line.text.length < RULE_SIGNS || hasWords(line.text)) return false;
  return new Set(line.text.replace(/\s/gu, '')).size <= 2;
}

/** Reads a line without links and times, of these `words`, as the heading of what follows, or null where it is none. */
export function readHeading(line: Line, words = readWords(line.text)): BlockHeading | null {
  if (line.tokens.length > 0 || line.text.length > LONGEST_HEADING) return null;
  const title = plainText(bareText(line.text));
  if (title === '') return null;
  if (startsWithRule(line.text)) return { title, ruled: true };
  const isHeading =
    pointsDown(line.text) ||
    ((isCapitals(title) || isFramed(line.text)) && !isStatement(title)) ||
    isLabel(title, words);
  return isHeading ? { title, ruled: false } : null;
}

const KEY_AND_VALUE = /[^\s:：»]\s?[:：»]\s?[^\s:：»]/u;
const HASHTAGS = /^#\S+(?:\s+#\S+)*$/u;
const PHONE_NUMBER = /(?:\d[ ()./-]{0,2}){9}/;

// "LOCATION: PARIS", "#ANTS #COLONY" and "CALL +1 555 010 0199" say something themselves.
function isStatement(title: string): boolean {
  return KEY_AND_VALUE.test(title) || (title.startsWith('#') && HASHTAGS.test(title)) || PHONE_NUMBER.test(title);
}

function startsWithRule(text: string): boolean {
  const sign = text.charAt(0);
  return text.startsWith(sign.repeat(RULE_SIGNS)) && !hasWords(sign) && !'.…!?'.includes(sign);
}

const POINTER = lazy(() => new RegExp(String.raw`[:：👇⬇↓⤵▼▽]\p{M}?$`, 'u'));

function pointsDown(text: string): boolean {
  const end = text.slice(-4).trimEnd();
  return end.endsWith(':') || (!isAscii(end) && POINTER().test(end));
}

const SMALL = lazy(() => new RegExp(String.raw`\p{Ll}`, 'u'));
const CAPITAL = lazy(() => new RegExp(String.raw`\p{Lu}`, 'gu'));

function isCapitals(title: string): boolean {
  const [small, capital] = isAscii(title) ? [/[a-z]/, /[A-Z]/g] : [SMALL(), CAPITAL()];
  return !small.test(title) && (title.match(capital)?.length ?? 0) > 3;
}

const FRAME_OPENS = lazy(() => new RegExp(String.raw`^[\p{So}\p{Sm}*=~【[<]`, 'u'));
const FRAME_CLOSES = lazy(() => new RegExp(String.raw`[\p{So}\p{Sm}*=~】\]>][\p{M}\p{Cf}]?$`, 'u'));

// "⭐️ Links ⭐️", "【SNS】", "~ Credits ~", but not "- Links -" alone on a bulleted line's left.
function isFramed(text: string): boolean {
  const opens = isAscii(text.charAt(0)) ? /^[*=~[<>+|]/ : FRAME_OPENS();
  if (!opens.test(text)) return false;
  const end = text.slice(-3);
  return (isAscii(end) ? /[*=~\]<>+|]$/ : FRAME_CLOSES()).test(end);
}

// "Snapchat: @ada" says something itself.
function isLabel(title: string, words: Words): boolean {
  if (/[:：@]/u.test(title)) return false;
  return roleByMostWords(words) !== null || listLabel(title) !== null;
}
