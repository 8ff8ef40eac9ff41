/** A time with the brackets and emphasis around it, by offsets into the text of its line. */
export interface TimeUnit {
  readonly start: number;
  readonly end: number;
  /** Seconds. */
  readonly startTime: number;
  /** Seconds, infinite for "to the end", or null where none is written. */
  readonly endTime: number | null;
  /** False where it is written as other things are, too, so that only its neighbours can vouch for it. */
  readonly usual: boolean;
}
