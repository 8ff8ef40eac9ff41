/** Eleven characters of YouTube's base 64. */
export const VIDEO_ID = /^[\w-]{11}$/;

/** Asked on every page of YouTube, where a parsed URL would be the most that it costs. */
const WATCHED = /^https?:\/\/[^/?#]+\/(?:watch\?(?:[^#]*?&)?v=|live\/)([\w-]{11})(?=[&#/?]|$)/;

/** The video that is watched at a YouTube address (`/watch?v=ID`, `/live/ID`), or null on every other page. */
export function videoIdOf(address: string): string | null {
  return WATCHED.exec(address)?.[1] ?? null;
}
