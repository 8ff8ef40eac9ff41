import type { Line } from '../description/line.ts';
import type { TimeUnit } from './timed-text.ts';

/** `7:5 Title`: a minute and a second without its zero. As much else is written so, it needs padded neighbours. */
const UNPADDED = /^(\d{1,3}):(\d)(?=[\s-])/;

/** The time at the front of a line that was written without leading zeros, or null. */
export function unpaddedTime({ text }: Line): TimeUnit | null {
  const found = UNPADDED.exec(text);
  if (found === null) return null;
  const [whole, minutes = '0', seconds = '0'] = found;
  return {
    start: 0,
    end: whole.length,
    startTime: Number(minutes) * 60 + Number(seconds),
    endTime: null,
    padded: false,
  };
}
