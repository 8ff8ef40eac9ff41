import type { Line } from '../description/line.ts';
import type { Position } from '../description/position.ts';
import type { LineForm } from './lines/line-form.ts';
import type { Ordinal } from './lines/ordinal.ts';
import type { Reason } from './reason.ts';

/** A line, or a part of one that holds several, which gives a title a time. */
export interface TimedLine {
  readonly line: Line;
  /** The line that the title stands on, where it is not the same; else null. */
  readonly titleLine: Line | null;
  /** The line, or the part of it. */
  readonly position: Position;
  /** Seconds. */
  readonly startTime: number;
  /** Seconds, infinite for "to the end", or null where the author wrote no end. */
  readonly endTime: number | null;
  /** Without time, markers, separators, links and markdown. */
  readonly title: string;
  /** What looks like the author's number in front of the title, or null; the list decides whether it is one. */
  readonly ordinal: Ordinal | null;
  /** The title without that number. */
  readonly titleBehindOrdinal: string;
  /** The signs in front of the line ("-", ">", "├─"), without blanks; "" where there are none. */
  readonly marker: string;
  /**
   * The line read so that the time at its end is no part of the title but an end or a length, or null
   * where it has none; the list decides.
   */
  readonly withoutLastTime: TimedLine | null;
  readonly form: LineForm;
}

/**
 * What a list of times is: the video's contents, works that are mentioned, corrections, the
 * contents once more (in another language), those of another part, or none of these.
 */
export type ListKind = 'contents' | 'references' | 'corrections' | 'copy' | 'part' | 'other';

/** Timed lines that belong together, in the order of the description. */
export interface TimedList {
  readonly kind: ListKind;
  readonly timedLines: readonly TimedLine[];
  /** The line above that says what the list is ("TOC:"), or null. */
  readonly label: Line | null;
  readonly why: readonly Reason[];
}
