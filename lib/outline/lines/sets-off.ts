import { isDash } from '../../description/characters.ts';

/** Bars, bullets and arrows. */
const SIGNS = '|｜•·→►▶>»';

/**
 * Whether a sign sets a time off from the words beside it, whatever these are. What a colon or a bracket says hangs on
 * where it stands: "Chapters: 0:00" is a label, "(length: 3:05)" a part of the title.
 */
export function setsOff(sign: string): boolean {
  return isDash(sign.charCodeAt(0)) || (sign !== '' && SIGNS.includes(sign));
}

/** The sign at the end of a text, blanks aside; "" where there is nothing. */
export function lastSign(text: string): string {
  return text.trimEnd().slice(-1);
}
