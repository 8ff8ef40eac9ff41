/** The address to hand on that opens a video at `startTime` (seconds, whole ones are kept). */
export function deepLink(videoId: string, startTime: number): string {
  return `https://youtu.be/${encodeURIComponent(videoId)}?t=${Math.floor(startTime)}`;
}

/** The same within the site, as the page itself writes it. */
export function watchPath(videoId: string, startTime: number): string {
  return `/watch?v=${encodeURIComponent(videoId)}&t=${Math.floor(startTime)}s`;
}
