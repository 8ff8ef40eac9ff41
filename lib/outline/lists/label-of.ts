import type { Line } from '../../description/line.ts';
import { lazy } from '../../lazy.ts';
import { isAscii } from '../../words/is-ascii.ts';
import { type ListLabel, listLabel } from '../../words/list-label.ts';
import { numberedPart } from '../../words/part-number.ts';

/** "Panel II – Sources", "Block 3: Books". */
const COUNTED = /^[A-Za-z]{1,20}\.? (?:\d{1,3}|[IVXL]{1,5})\s?[-:|.]/;
/** The same in whatever language. */
const OTHER_COUNTED = lazy(() => new RegExp(String.raw`^\p{L}{1,20}\.? (?:\d{1,3}|[IVXL]{1,5})\s?[-–—:|.]`, 'u'));

/** What the list under a line is for, where the line says so and does not count itself as one of several parts; else null. */
export function labelOf({ text }: Line): ListLabel | null {
  const label = listLabel(text);
  if (label === null || (isAscii(text) ? COUNTED : OTHER_COUNTED()).test(text)) return null;
  return numberedPart(text) === null ? label : null;
}
