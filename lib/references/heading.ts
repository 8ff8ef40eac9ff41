import type { Line } from '../description/line.ts';
import { listLabel } from '../words/list-label.ts';
import { bareText, plainText } from './bare-text.ts';
import { roleByAllWords } from './link-words.ts';

/** A line that says what the lines below it are. */
export interface Heading {
  readonly title: string;
  /** True between rows of signs ("▬▬ Links ▬▬"): such a heading holds until the next of its kind. */
  readonly ruled: boolean;
}

const LONGEST_HEADING = 100;
const RULE_SIGNS = 3;

/** True where the line is nothing but a row of one or two signs ("***", "-----", "═══"). */
export function isRule(line: Line): boolean {
  const signs = new Set(line.text.replace(/\s/gu, ''));
  return line.text.length >= RULE_SIGNS && signs.size <= 2 && bareText(line.text) === '';
}

/** Reads a line without links and times as the heading of what follows, or null where it is none. */
export function readHeading(line: Line): Heading | null {
  if (line.tokens.length > 0 || line.text.length > LONGEST_HEADING) return null;
  const title = plainText(bareText(line.text));
  if (title === '') return null;
  if (startsWithRule(line.text)) return { title, ruled: true };
  const isHeading = pointsDown(line.text) || isCapitals(title) || isFramed(line.text) || isLabel(title);
  return isHeading ? { title, ruled: false } : null;
}

function startsWithRule(text: string): boolean {
  const sign = text.charAt(0);
  return text.startsWith(sign.repeat(RULE_SIGNS)) && bareText(sign) === '' && !'.…!?'.includes(sign);
}

function pointsDown(text: string): boolean {
  return /[:：👇⬇↓⤵▼▽]\p{M}?\s*$/u.test(text.slice(-4));
}

function isCapitals(title: string): boolean {
  const letters = title.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

// "⭐️ Links ⭐️", "【SNS】", "~ Credits ~", but not "- Links -" alone on a bulleted line's left.
function isFramed(text: string): boolean {
  const characters = [...text];
  const isSign = (character: string | undefined) => character !== undefined && /[\p{So}\p{Sm}*=~【[<]/u.test(character);
  const last = characters.findLast((character) => !/[\s\p{M}\p{Cf}]/u.test(character));
  return isSign(characters[0]) && last !== undefined && /[\p{So}\p{Sm}*=~】\]>]/u.test(last);
}

function isLabel(title: string): boolean {
  return roleByAllWords(title) !== null || listLabel(title) !== null;
}
