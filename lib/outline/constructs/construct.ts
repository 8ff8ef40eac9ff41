import type { TimedLine } from '../timed-list.ts';
import type { TimedText } from '../timed-text.ts';

/** One way of writing a line of contents: reads the line, or returns null where it is not written so. */
export type Construct = (text: TimedText) => readonly TimedLine[] | null;
