import type { Line } from '../../description/line.ts';
import { hasLabelInFront } from '../lists/has-label-in-front.ts';
import { bareLead, scanLead } from '../lines/lead.ts';
import type { TimedLine } from '../timed-list.ts';
import type { TimedText } from '../lines/timed-text.ts';
import { chapterAt } from './chapter-at.ts';

/** `0:00 Title`, `[0:00] 1.1 Title`, `- 0:00 - Title`, `1. (0:00) Title`, `0:00 - 1:20 Title`, `0:00 Title 1:20`, `Chapters: 0:00 Title`. */
export function leadingTime(text: TimedText, lines: readonly Line[]): readonly TimedLine[] | null {
  const { line, words, units } = text;
  const [first, second] = units;
  if (first === undefined) return null;
  const ownLead = scanLead(words, 0, first.start);
  const isOpening = opensTitle(words.slice(ownLead.end, first.start));
  if (!isOpening && !hasLabelInFront(line, lines)) return null;
  const lead = isOpening ? ownLead : bareLead(first.start);
  const { startTime, endTime } = first;
  const form = first.usual ? 'time-leads' : 'time-unusual';
  const whole = chapterAt(text, { startTime, endTime, lead, words: words.slice(first.end), form });
  if (second === undefined || endTime !== null || words.slice(second.end).trim() !== '') return [whole];
  const title = words.slice(first.end, second.start);
  const withoutLastTime = chapterAt(text, { startTime, endTime: second.startTime, lead, words: title, form });
  return [{ ...whole, withoutLastTime }];
}

/** Whether nothing stands before the time but a bracket or quote that closes behind the title. */
function opensTitle(before: string): boolean {
  return /^[\s([{【「（<"“«@]{0,4}$/u.test(before);
}
