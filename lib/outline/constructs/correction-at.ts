import type { Line } from '../../description/line.ts';
import { listLabel } from '../../words/list-label.ts';
import { scanLead } from '../lines/lead.ts';
import type { TimedLine } from '../timed-list.ts';
import type { TimedText } from '../lines/timed-text.ts';
import { chapterAt } from './chapter-at.ts';

/** "At", "Bei", "À", "Em" …: one short word, and nothing else. */
const LONGEST_WORD = 5;
/** How far above a line the label of its list is looked for. */
const FARTHEST_LABEL = 12;

/** `At 18:05, it is nine, not ten`: a sentence that begins with its time, under a label that announces corrections. */
export function correctionAt(text: TimedText, lines: readonly Line[]): readonly TimedLine[] | null {
  const { line, words, units } = text;
  const [unit] = units;
  if (unit === undefined) return null;
  const lead = scanLead(words, 0, unit.start);
  const before = words.slice(lead.end, unit.start).trim();
  if (before === '' || before.length > LONGEST_WORD || before.includes(' ')) return null;
  if (!isUnderCorrections(line, lines)) return null;
  const { startTime, endTime } = unit;
  return [chapterAt(text, { startTime, endTime, lead, words: words.slice(unit.end), form: 'time-leads' })];
}

function isUnderCorrections({ index }: Line, lines: readonly Line[]): boolean {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST_LABEL); at -= 1) {
    const label = listLabel(lines[at]?.text ?? '');
    if (label !== null) return label === 'corrections';
  }
  return false;
}
