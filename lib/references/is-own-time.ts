import { scanTimestamp } from '../description/scan-timestamp.ts';
import { videoTime } from '../outline/lines/video-time.ts';
import type { Link } from './model.ts';

/**
 * Whether a link leads into a video and only writes the time of its line, at which the line begins, once more: as
 * `youtu.be/…?t=95` beside "1:35", or as the address of `[1:35](…)`, to whatever second. It is no work that is mentioned.
 */
export function isOwnTime({ url, label }: Link, startTime: number): boolean {
  const target = videoTime(url);
  return target !== null && (target.seconds === Math.floor(startTime) || isTime(label ?? ''));
}

function isTime(text: string): boolean {
  if (!/^\d/.test(text)) return false;
  const { seconds, end } = scanTimestamp(text, 0, text.length);
  return seconds !== null && end === text.length;
}
