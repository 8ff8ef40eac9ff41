import * as v from 'valibot';
import type { ContentClock } from '../player/content-clock.ts';
import { parseObject } from './foreign-object.ts';
import { VIDEO_ID } from './video-id-of.ts';

/** What the page's own world says of the clock of one video. */
export interface ClockReport {
  readonly videoId: string;
  readonly clock: ContentClock;
}

/** A day: no advertisements take longer. */
const MAX_SECONDS = 86_400;

const secondsSchema = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MAX_SECONDS));

const clockReportSchema = v.pipe(
  v.object({
    videoId: v.pipe(v.string(), v.regex(VIDEO_ID)),
    clock: v.object({ ahead: secondsSchema, stitched: secondsSchema }),
  }),
  // Nothing can have gone by that the medium does not hold, but for what the clocks differ by anyway.
  v.check(({ clock }) => clock.ahead <= clock.stitched + 1),
);

/** Reads what the page's world says of a clock, which anybody on the page could have written; null where it is none. */
export function readClockReport(text: string): ClockReport | null {
  const result = v.safeParse(clockReportSchema, parseObject(text));
  return result.success ? result.output : null;
}
