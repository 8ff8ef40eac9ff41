import type { Line } from '../../description/line.ts';
import type { TimedLine } from '../timed-list.ts';
import type { TimedText } from '../lines/timed-text.ts';

/**
 * One way of writing a line with a time: reads the line, or returns null where it is not written so. `lines` are all of
 * the description, for what only its surroundings can tell.
 */
export type Construct = (text: TimedText, lines: readonly Line[]) => readonly TimedLine[] | null;
