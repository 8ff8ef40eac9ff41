import { isLetterOrNumber, isSmall } from '../../description/characters.ts';
import { hasLink, type Line } from '../../description/line.ts';
import { lazy } from '../../lazy.ts';
import { scanLead } from '../lines/lead.ts';
import { isAscii } from '../../words/is-ascii.ts';
import { countedKind, numberedPart } from '../../words/part-number.ts';
import { labelOf } from '../lists/label-of.ts';
import type { Ordinal } from '../lines/ordinal.ts';
import type { TimedLine } from '../timed-list.ts';
import { cleanTitle } from '../lines/clean-title.ts';

/** An untimed line directly above a chapter that may head it. */
export interface Heading {
  readonly line: Line;
  readonly title: string;
  /** What looks like the author's number in front of the title, or null; the headings together decide whether it is one. */
  readonly ordinal: Ordinal | null;
  /** The title without that number. */
  readonly titleBehindOrdinal: string;
  /** The signs in front of it, "" where there are none. */
  readonly sign: string;
  /** How it is written, so that headings of one kind are known by it. */
  readonly style: string;
  /** Parts of its number, or `#`s in front of it; 0 where it has neither. */
  readonly rank: number;
  /** What speaks for it; from two on it is believed. */
  readonly score: number;
}

/** What stands around a line that may be a heading. */
export interface Surroundings {
  /** The timed line above, or null at the top of the list. */
  readonly above: TimedLine | null;
  /** The chapter that it would head. */
  readonly below: TimedLine;
  /** Blank lines between it and the next line. */
  readonly blanksBelow: number;
  /** Whether a rule of dashes or the like stands under it. */
  readonly ruled: boolean;
}

/** Signs and brackets that stand before headings rather than before notes. */
const SECTION_SIGNS = '◆◇■□▼▲★☆◎§【《〈';
const LONGEST = 100;
/** Numbers that may be something else where they stand alone. */
const WEAK_STYLES = new Set(['roman', 'letter', 'coded', 'hyphenated']);

/** Pictures before notes: hands, arrows, pins, links, hints and warnings. */
const POINTING = new Set('👉👆👇👈☝➡⬇⬆⬅⏩📌📍🔗💡⚠ℹ✅❗‼');
/** Pictures and flags. */
const PICTURE = lazy(() => new RegExp(String.raw`^[\p{Extended_Pictographic}\p{Regional_Indicator}]`, 'u'));

/** The style of a heading that is known by its capitals alone. */
export const capitalStyle = 'capitals';

/** The style of a heading that is known by its emoji alone. */
export const pictureStyle = 'picture';

/** Weighs an untimed line as a heading, or returns null where it can be none. */
export function weighHeading(line: Line, around: Surroundings): Heading | null {
  const { text } = line;
  if (text.length > LONGEST || hasLink(line)) return null;
  if (around.above === null && labelOf(line) === 'contents') return null;
  const lead = scanLead(text, 0, text.length);
  const words = text.slice(lead.end);
  const titleBehindOrdinal = cleanTitle(words, lead.marker);
  if (titleBehindOrdinal === '') return null;
  const numbered = text.slice(lead.numberStart);
  const title = lead.ordinal === null ? titleBehindOrdinal : cleanTitle(numbered, lead.marker);
  const traits = traitsOf(line, lead, words, around);
  return { line, title, ordinal: lead.ordinal, titleBehindOrdinal, sign: lead.marker, ...traits };
}

function traitsOf(
  line: Line,
  lead: { readonly marker: string; readonly ordinal: Ordinal | null },
  words: string,
  { above, below, blanksBelow, ruled }: Surroundings,
): Pick<Heading, 'style' | 'rank' | 'score'> {
  const { text } = line;
  const capital = isCapital(words);
  const capitals = capital && !isCapital(below.title);
  const colon = /[:：]\s*[*_]*$/u.test(text);
  const bold = /^(?:\*\*?[^*]+\*\*?|__?[^_]+__?):?$/u.test(text) && text.length > 4;
  const hashes = /^#{1,6}\s/u.exec(text)?.[0].trim() ?? '';
  const signed = lead.marker !== '' && lead.marker !== below.marker && hashes === '';
  const bracketed = /^[【〈《「［[(].+[】〉》」］\])]$/u.test(words);
  const numbered = lead.ordinal !== null && (lead.ordinal.style !== 'bare' || isParent(lead.ordinal, below.ordinal));
  const series = countedKind(words);
  const part = numberedPart(words);
  const isPart =
    part !== null &&
    part.kind !== numberedPart(below.title)?.kind &&
    (series === null || series !== countedKind(below.title));
  let score = 0;
  if (lead.ordinal !== null && WEAK_STYLES.has(lead.ordinal.style)) score += 1;
  else if (numbered) score += below.ordinal !== null && sameNumbering(lead.ordinal, below.ordinal) ? -2 : 3;
  if (bold || hashes !== '' || ruled || isPart) score += 2;
  if (capitals) score += 2;
  if (colon) score += 1;
  if (!isPart && series !== null && series !== countedKind(below.title)) score += 1;
  if (signed || bracketed) score += SECTION_SIGNS.includes((lead.marker || words).charAt(0)) ? 2 : 1;
  if (line.indent < below.line.indent) score += 1;
  const isPlain = lead.marker === '' && !isPart && !numbered && !bold && !capitals && !colon && !bracketed;
  score += scoreOfPlace(line, above, blanksBelow, isPlain);
  if (/[.!…;,]$/u.test(words.trimEnd()) && !numbered) score -= 3;
  if (isSmall(words.charAt(0))) score -= 2;
  if (words.length > 60) score -= 1;
  const signs = [
    lead.ordinal !== null && numbered ? numbering(lead.ordinal) : '',
    hashes,
    capital ? capitalStyle : '',
    bold ? 'bold' : '',
    signed ? (isPicture(lead.marker) && !isOneOfMany(below, above) ? pictureStyle : lead.marker) : '',
    bracketed ? '[]' : '',
    isPart || series !== null ? `series ${series ?? part?.kind}` : '',
  ];
  const style = signs.filter((sign) => sign !== '').join(' ');
  const rank = numbered ? (lead.ordinal?.parts.length ?? 0) : hashes.length;
  return { style, rank, score };
}

/** Whether a marker is an emoji, which may be another one before each heading; those that point are for notes. */
function isPicture(marker: string): boolean {
  return !isAscii(marker) && PICTURE().test(marker) && !POINTING.has(String.fromCodePoint(marker.codePointAt(0) ?? 0));
}

function scoreOfPlace(line: Line, above: TimedLine | null, blanksBelow: number, isPlain: boolean): number {
  const isApart = line.blanksAbove > 0 || line.index === 0;
  if (blanksBelow === 0 && isApart) return 2;
  if (blanksBelow > 0 && line.blanksAbove === 0 && above !== null) return -3;
  if (!isPlain || line.blanksAbove > 0 || above === null) return 0;
  const isWrapped = above.line.text.length > 45 && !/[.!?)]$/u.test(above.title);
  return isWrapped ? -2 : 0;
}

/** Whether chapters have emoji that change from line to line. */
function isOneOfMany(below: TimedLine, above: TimedLine | null): boolean {
  return above !== null && above.marker !== below.marker && isPicture(below.marker);
}

/** "I." and "A." are of two kinds, "1" and "2." of one. */
function numbering({ style, parts }: Ordinal): string {
  return style === 'roman' || style === 'letter' ? style : `n${parts.length}`;
}

/** `1 Basics` over `1.1 Setup`. */
function isParent(one: Ordinal, below: Ordinal | null): boolean {
  return below !== null && below.parts.length === one.parts.length + 1 && below.parts[0] === one.parts[0];
}

function sameNumbering(one: Ordinal | null, other: Ordinal): boolean {
  return one?.style === other.style && one.parts.length === other.parts.length;
}

/** Whether a text has at least three letters, and none of them is small. */
export function isCapital(text: string): boolean {
  let letters = 0;
  for (const character of text) {
    if (character !== character.toLowerCase()) letters += 1;
    else if (isSmall(character) || (character.charCodeAt(0) >= 0x80 && isLetterOrNumber(character))) return false;
  }
  return letters > 2;
}
