/**
 * How the content lies in its medium. Advertisements that a server stitched into it make the medium longer than the
 * content, and put its time ahead of the content's. Seconds; both 0 in a medium without any.
 */
export interface ContentClock {
  /** How far the medium's time is ahead of the content's, where playback stands. */
  readonly ahead: number;
  /** How much longer than the content the medium is. */
  readonly stitched: number;
}

/** Of a medium that holds the content and nothing else. */
export const PLAIN_CLOCK: ContentClock = { ahead: 0, stitched: 0 };
