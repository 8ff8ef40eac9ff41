/** A time with the brackets and emphasis around it, by offsets into the text of its line. */
export interface TimeUnit {
  readonly start: number;
  readonly end: number;
  /** Seconds. */
  readonly startTime: number;
  /** Seconds, infinite for "to the end", or null where none is written. */
  readonly endTime: number | null;
  /** False where the seconds lack their zero, so that it may be something else. */
  readonly padded: boolean;
}
