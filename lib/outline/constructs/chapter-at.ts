import type { Position } from '../../description/position.ts';
import type { LineForm } from '../lines/line-form.ts';
import { scanLead, type Lead } from '../lines/lead.ts';
import { hasTreeGlyph } from '../lines/tree-glyph.ts';
import type { TimedLine } from '../timed-list.ts';
import type { TimedText } from '../lines/timed-text.ts';
import { cleanTitle } from '../lines/clean-title.ts';

/** The parts of a timed line as a construct found them. */
interface Parts {
  /** Where it stands; the whole line, where nothing is said. */
  readonly position?: Position;
  readonly startTime: number;
  readonly endTime: number | null;
  /** What stands before time and title. */
  readonly lead: Lead;
  /** Title with the separators around it. */
  readonly words: string;
  /** The same with the number of the lead in front, where the title stands behind that; else left out. */
  readonly numberedWords?: string;
  readonly form: LineForm;
}

/** Puts a timed line together: cleans its title and looks for a number before it, unless the lead has one. */
export function chapterAt({ line }: TimedText, parts: Parts): TimedLine {
  const { startTime, endTime, lead, form } = parts;
  const title = cleanTitle(parts.words, lead.marker);
  const behind = scanLead(title, 0, title.length);
  const hangs = lead.marker === '' && hasTreeGlyph(behind.marker);
  const words = hangs ? cleanTitle(title.slice(behind.end)) : title;
  const isNumbered = lead.ordinal === null && behind.ordinal !== null && (hangs || behind.marker === '');
  const whole = lead.ordinal === null || words === '' ? words : cleanTitle(parts.numberedWords ?? words, lead.marker);
  return {
    line,
    titleLine: null,
    withoutLastTime: null,
    position: parts.position ?? line.position,
    startTime,
    endTime,
    title: isNumbered ? title : whole,
    ordinal: isNumbered ? behind.ordinal : lead.ordinal,
    titleBehindOrdinal: isNumbered ? cleanTitle(title.slice(behind.end)) : words,
    marker: hangs ? behind.marker : lead.marker,
    form,
  };
}
