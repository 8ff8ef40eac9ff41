import type { Line } from '../description/line.ts';
import type { TimeUnit } from './timed-text.ts';

/** `7:5 Title`, `7: 05 Title`: much else is written so, too, so that it needs neighbours which are surely times. */
const UNPADDED = /^(\d{1,3}):(?:(\d)| ([0-5]\d))(?=[\s-])/;

/** The time at the front of a line that lacks a zero or has a blank too many, or null. */
export function unpaddedTime({ text }: Line): TimeUnit | null {
  const found = UNPADDED.exec(text);
  if (found === null) return null;
  const [whole, minutes = '0', digit, digits] = found;
  return {
    start: 0,
    end: whole.length,
    startTime: Number(minutes) * 60 + Number(digit ?? digits),
    endTime: null,
    padded: false,
  };
}
