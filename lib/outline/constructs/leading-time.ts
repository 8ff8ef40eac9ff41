import { scanLead } from '../lead.ts';
import type { TimedLine } from '../timed-list.ts';
import type { TimedText } from '../timed-text.ts';
import { chapterAt } from './chapter-at.ts';

/** `0:00 Title`, `[0:00] 1.1 Title`, `- 0:00 - Title`, `1. (0:00) Title`, `0:00 - 1:20 Title`, `0:00 Title 1:20`. */
export function leadingTime(text: TimedText): readonly TimedLine[] | null {
  const { words, units } = text;
  const [first, second] = units;
  if (first === undefined) return null;
  const lead = scanLead(words, 0, first.start);
  if (!opensTitle(words.slice(lead.end, first.start))) return null;
  const { startTime } = first;
  const closes = second !== undefined && words.slice(second.end).trim() === '';
  const end = closes && first.endTime === null && second.startTime > startTime ? second.startTime : first.endTime;
  const title = words.slice(first.end, closes ? second.start : words.length);
  return [
    chapterAt(text, {
      startTime,
      endTime: end,
      lead,
      words: title,
      why: first.padded ? 'time-leads' : 'time-unpadded',
    }),
  ];
}

/** Whether nothing stands before the time but a bracket or quote that closes behind the title. */
function opensTitle(before: string): boolean {
  return /^[\s([{【「（<"“«@]{0,4}$/u.test(before);
}
