import { hasLink, isLinked } from '../../description/line.ts';
import type { FoundList } from './find-lists.ts';
import type { RejectionReason } from '../reason.ts';
import { countsHours } from './settle-hours.ts';
import type { ListKind, TimedLine } from '../timed-list.ts';

/** Seconds; null where the length of the video is not known. */
export type Duration = number | null;

/** What a list is that is not the contents, and why. */
export interface Rejection {
  readonly kind: ListKind;
  readonly reason: RejectionReason;
}

/** What rules a list out as contents, or null. */
export function rejectionOf(list: FoundList, duration: Duration): Rejection | null {
  const { timedLines, labelKind, stepsBack } = list;
  if (labelKind === 'references' && !isMislabelled(list)) return { kind: 'references', reason: 'references-label' };
  if (labelKind === 'schedule' && !goesUpFromZero(list)) return { kind: 'other', reason: 'clock-times' };
  if (labelKind === 'corrections') return { kind: 'corrections', reason: 'corrections-label' };
  const count = timedLines.length;
  const tolerated = toleratedSteps(list);
  if (count > 1 && stepsBack > tolerated) {
    const linked = timedLines.filter(({ line }) => hasLink(line)).length;
    return linked * 2 >= count
      ? { kind: 'references', reason: 'mostly-links' }
      : { kind: 'other', reason: 'not-ascending' };
  }
  const untitled = timedLines.filter(({ line, title }) => title === '' && isLinked(line)).length;
  if (count > 1 && untitled * 2 > count) return { kind: 'references', reason: 'mostly-links' };
  if (timedLines.every(({ startTime }) => startTime === timedLines[0]?.startTime)) {
    return { kind: 'other', reason: 'single-time' };
  }
  if (isTrackList(list, duration)) return { kind: 'other', reason: 'track-lengths' };
  if (isWeak(list, duration)) return { kind: 'other', reason: 'thin-evidence' };
  return isSchedule(list) ? { kind: 'other', reason: 'clock-times' } : null;
}

/** A list that begins at 0:00 and links to nothing is no list of works, whatever stands above it. */
function isMislabelled({ timedLines }: FoundList): boolean {
  return timedLines.length > 1 && timedLines[0]?.startTime === 0 && timedLines.every(({ line }) => !isLinked(line));
}

/** A day's programme may begin at midnight, but then it does not go on in seconds: what does is a video's. */
function goesUpFromZero({ timedLines }: FoundList): boolean {
  return timedLines.every(({ startTime }, at) =>
    at === 0 ? startTime === 0 : startTime > (timedLines[at - 1]?.startTime ?? 0),
  );
}

/** How many slips in the order a list may have: the more speaks for it otherwise, the more. */
function toleratedSteps({ timedLines, labelKind }: FoundList): number {
  const count = timedLines.length;
  if (count < 4) return 0;
  const first = timedLines[0]?.startTime ?? 0;
  // in order, nothing comes before the first: these are lengths
  if (count < FEW && timedLines.some(({ startTime }) => startTime < first)) return 0;
  if (labelKind === 'contents') return count / 3;
  if (first !== 0 && count < FEW) return 0;
  return Math.max(1, count / 6);
}

/** Times that may stand together by chance: verses, scores, lengths. */
export const FEW = 6;

/** Seconds between chapters, on the average, below which a list that reaches over little of the video is none. */
const CLOSE = 30;

/** Results, ratios and prices lie close together, chapters reach over the video. All in seconds. */
function isCrowded(span: number, count: number, duration: number): boolean {
  return span < duration / 10 && span < (count - 1) * CLOSE;
}

/** Hours of a day that stand together. */
const FEWEST_HOURS = 5;

/** Without a label and 0:00, a few sentences that end with a time are no list, unless they reach far into the video. */
function isWeak({ timedLines, labelKind }: FoundList, duration: Duration): boolean {
  const count = timedLines.length;
  const first = timedLines[0]?.startTime ?? 0;
  const last = timedLines.at(-1)?.startTime ?? 0;
  if (labelKind !== null || first === 0) return false;
  if (areRunnersTimes(timedLines, duration)) return true;
  // trains and alarms lie close together for their hours; chapters begin sooner, or reach further
  if (count >= FEWEST_HOURS && duration !== null && last < duration / 2 && last < first * 2) return true;
  if (count > 2 && duration !== null && isCrowded(last - first, count, duration))
    return !countsHours(timedLines, duration);
  if (count > FEW) return false;
  if (timedLines.every(({ form }) => form !== 'time-trails' && form !== 'time-between')) {
    return duration !== null && last < duration / 10;
  }
  return count === 2 || (duration === null ? count === 3 : last < duration / 4);
}

/** "5 km", "1,5 mi": how far somebody has come. */
const DISTANCE = /^\d{1,4}(?:[.,]\d{1,3})?\s?(?:km|mi|miles?|m|км|公里)$/i;

/** Times behind names or distances: contents say something of the first quarter, and of more than how far it is. */
function areRunnersTimes(timedLines: readonly TimedLine[], duration: Duration): boolean {
  if (!timedLines.every(({ form }) => form === 'time-trails')) return false;
  if (duration !== null && (timedLines[0]?.startTime ?? 0) > duration / 4) return true;
  return timedLines.filter(({ title }) => DISTANCE.test(title)).length * 2 > timedLines.length;
}

/** The lengths of songs add up to the video's; starts hardly ever do. */
function isTrackList({ timedLines }: FoundList, duration: Duration): boolean {
  if (duration === null || timedLines[0]?.startTime === 0 || timedLines[0]?.form !== 'time-trails') return false;
  const sum = timedLines.reduce((total, { startTime }) => total + startTime, 0);
  return Math.abs(sum - duration) < duration * 0.03;
}

/** Times of a day, read as minutes and seconds: from when, and how many, a programme has; and a day that begins early. */
const MORNING = 360;
const FEWEST_EVENTS = 3;
const EARLY = 240;
const FEWEST_ROUND = 4;
const MIDNIGHT = 1440;

/**
 * Times of a day: none is 0:00, all are hours and minutes that a programme would have, or quarters of an hour mostly,
 * or there are many, and few between them that are not in fives.
 */
function isSchedule({ timedLines, labelKind }: FoundList): boolean {
  const count = timedLines.length;
  const first = timedLines[0]?.startTime ?? 0;
  if (labelKind !== null || count < FEWEST_EVENTS || first < EARLY) return false;
  if (!timedLines.every(({ startTime }) => startTime >= EARLY && startTime < MIDNIGHT)) return false;
  const fives = timedLines.filter(({ startTime }) => startTime % 5 === 0).length;
  if (fives < count) return count > FEW && fives * 4 >= count * 3;
  if (timedLines.every(({ startTime }) => startTime >= MORNING)) return true;
  const quarters = timedLines.filter(({ startTime }) => startTime % 15 === 0).length;
  return count >= FEWEST_ROUND && quarters * 4 >= count * 3;
}
