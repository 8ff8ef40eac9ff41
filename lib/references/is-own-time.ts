import { videoTime } from '../outline/lines/video-time.ts';

/**
 * Whether an address leads into a video at the second at which the line that it stands on begins: it
 * writes the line's time once more, as `youtu.be/…?t=95` beside "1:35", and is no work that is mentioned.
 */
export function isOwnTime(url: string, startTime: number): boolean {
  return videoTime(url)?.seconds === Math.floor(startTime);
}
