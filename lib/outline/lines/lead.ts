import { isBlank, isInvisible, isLetterOrNumber } from '../../description/characters.ts';
import { type Ordinal, scanOrdinal } from './ordinal.ts';

/** What stands on a line before its words: bullets, emoji, tree glyphs, quote marks, and the author's number. */
export interface Lead {
  /** The signs without blanks, "" where there are none. */
  readonly marker: string;
  readonly ordinal: Ordinal | null;
  /** Where the number begins; where there is none, the words. */
  readonly numberStart: number;
  /** Where the words begin. */
  readonly end: number;
}

/** Signs that open a title rather than stand before it. */
const OPENING = '"\'“‘«„‹([{<【「『《〈（［@&¿¡?!%…/\\$€£¥₹₽₩';

/** Reads the lead of `text` from `start`; what follows `limit` is not looked at. */
export function scanLead(text: string, start: number, limit: number): Lead {
  let marker = '';
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || isInvisible(code)) {
      at += 1;
      continue;
    }
    const scanned = scanOrdinal(text, at, limit);
    if (scanned !== null) {
      return { marker, ordinal: scanned.ordinal, numberStart: at, end: skipSeparators(text, scanned.end, limit) };
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? code);
    if (isLetterOrNumber(character) || OPENING.includes(character)) break;
    marker += character;
    at += character.length;
  }
  return { marker, ordinal: null, numberStart: at, end: at };
}

/** The lead of a title that begins at `start` with nothing before it. */
export function bareLead(start: number): Lead {
  return { marker: '', ordinal: null, numberStart: start, end: start };
}

function skipSeparators(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (!isBlank(code) && !isInvisible(code) && !'-–—:|.·•→>'.includes(text.charAt(at))) break;
    at += 1;
  }
  return at;
}
