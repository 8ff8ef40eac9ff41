import type { Line } from '../../description/line.ts';
import { clockTime } from './without-clock-word.ts';
import type { TimeUnit } from './time-unit.ts';

/** A way of writing a time that other things are written in, too; its groups are hours, minutes and seconds. */
const FORMS: readonly RegExp[] = [
  // 7:5 Title
  /^()(\d{1,3}):(\d)(?=[\s-])/,
  // 7: 05 Title
  /^()(\d{1,3}): ([0-5]\d)(?=[\s-])/,
  // 7'05" Title
  /^()(\d{1,3})['’′]([0-5]\d)(?:["”″]|''|’’)?(?=[\s-])/,
  // 0:07:05:12 Title, with frames
  /^(\d{1,2}):([0-5]\d):([0-5]\d)[:.]\d\d(?=[\s-])/,
  // 1.07.05 Title
  /^(\d{1,2})\.([0-5]\d)\.([0-5]\d)(?=[\s-])/,
  // 7.05 Title
  /^()(\d{1,2})\.([0-5]\d)(?=[\s-])/,
  // 1h05 Title
  /^(\d{1,2})h([0-5]\d)()(?=[\s-])/,
];

/** What each of them begins with, and a clock's time, too. */
const MAY_BE_ONE = /^\d{1,3}[:.h'’′] ?\d/;

/**
 * The time at the front of a line in a form that only its neighbours can vouch for, or null: they must
 * be surely times, or all be written so and begin with zero.
 */
export function unusualTime(line: Line): TimeUnit | null {
  const { text } = line;
  if (!MAY_BE_ONE.test(text)) return null;
  for (const form of FORMS) {
    const [whole, hours, minutes, seconds] = form.exec(text) ?? [];
    if (whole === undefined) continue;
    const startTime = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return { start: 0, end: whole.length, startTime, endTime: null, usual: false };
  }
  const clock = clockTime(line);
  return clock === null ? null : { start: 0, end: clock.end, startTime: clock.seconds, endTime: null, usual: false };
}
