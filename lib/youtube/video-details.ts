/** What YouTube says of the video in the address bar. */
export interface VideoDetails {
  readonly videoId: string;
  readonly title: string;
  /** Seconds; null for live streams, whose length is not known. */
  readonly duration: number | null;
  /** The description as its author typed it, or as the page shows it where it is second-hand. */
  readonly description: string;
  /** Channel id, or null where the response has none. */
  readonly channelId: string | null;
  /** True while the stream runs (not for the recording of a finished one). */
  readonly live: boolean;
  /** True before a premiere or a planned stream. */
  readonly upcoming: boolean;
  /** False where YouTube shows an error, an age gate or a paywall in the player's place. */
  readonly playable: boolean;
  /** True where the description was read off the page, which rewrites it, because YouTube's own record stayed silent. */
  readonly secondHand: boolean;
}
