import { scanLead } from '../lines/lead.ts';
import type { TimedLine } from '../timed-list.ts';
import type { TimedText } from '../lines/timed-text.ts';
import type { TimeUnit } from '../lines/time-unit.ts';
import { chapterAt } from './chapter-at.ts';

/** Nothing more than a closing sign, or a short note in brackets. */
const NOTE = /^[\s)\]】）」.,;:|*_!-]*(?:[([][^()[\]]{0,60}[)\]]\.?)?$/u;
/** Words before a time that make it part of a sentence. */
const LONGEST_TITLE = 200;

/** `Title 0:00`, `1. Title - [0:00]`, `• Title (0:10 – 1:20)`, `Title 0:00 (live)`, `Title 9:00 (3:05)`. */
export function trailingTime(text: TimedText): readonly TimedLine[] | null {
  const { words, units } = text;
  const [unit, length] = units;
  if (unit === undefined || units.length > 2 || unit.start > LONGEST_TITLE) return null;
  if (length !== undefined && !isLengthBehind(words, unit, length)) return null;
  const note = words.slice((length ?? unit).end);
  if (note.length > LONGEST_TITLE || !NOTE.test(note)) return null;
  const lead = scanLead(words, 0, unit.start);
  const { startTime, endTime } = unit;
  return [
    chapterAt(text, {
      startTime,
      endTime,
      lead,
      words: words.slice(lead.end, unit.start),
      numberedWords: words.slice(lead.numberStart, unit.start),
      form: 'time-trails',
    }),
  ];
}

/** Whether the second time stands in brackets directly behind the first: the length of a song. */
function isLengthBehind(words: string, unit: TimeUnit, length: TimeUnit): boolean {
  return '([（'.includes(words.charAt(length.start)) && words.slice(unit.end, length.start).trim() === '';
}
