import type { Line } from '../../description/line.ts';
import { linksOf } from '../../description/line.ts';

const VIDEO = /(?:[?&]v=|youtu\.be\/|\/(?:live|embed|v)\/)([\w-]{11})(?![\w-])/;
const TIME = /[?&#](?:t|start|time_continue)=(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?(?=$|[&#])/;
/** Links to one video at several times that are needed to take it for the one described. */
const FEWEST = 3;

/** The video that an address of YouTube leads to and the second that it starts at, or null. */
export function videoTime(url: string): { readonly videoId: string; readonly seconds: number } | null {
  if (!url.includes('youtu') || url.length > 300) return null;
  const videoId = VIDEO.exec(url)?.[1];
  const time = TIME.exec(url);
  if (videoId === undefined || time === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = time;
  return { videoId, seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) };
}

/** The video that a description points into most, if it does so at several times: it is its own, where nobody says which. */
export function describedVideo(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const { url } of linksOf(line)) {
      const videoId = videoTime(url)?.videoId;
      if (videoId !== undefined) counts.set(videoId, (counts.get(videoId) ?? 0) + 1);
    }
  }
  let most: string | null = null;
  for (const [videoId, count] of counts) if (count >= FEWEST && count > (counts.get(most ?? '') ?? 0)) most = videoId;
  return most;
}
