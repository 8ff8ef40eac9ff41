import type { Position } from './position.ts';
import type { LinkToken, TimestampToken, Token } from './token.ts';

/** A line of the description that has something on it. Blank lines are counted, not kept. */
export interface Line {
  /** Among the lines that are not blank, from 0: neighbours differ by one. */
  readonly index: number;
  /** The line without the blanks around it. */
  readonly position: Position;
  /** `description.slice(position)`: the author's text, without the blanks around it. */
  readonly text: string;
  /** How far the line is indented, in columns; a tab reaches to the next multiple of four. */
  readonly indent: number;
  /** Blank lines directly above. */
  readonly blanksAbove: number;
  readonly tokens: readonly Token[];
}

const NONE: readonly never[] = [];

/** The links of a line, in order. */
export function linksOf(line: Line): readonly LinkToken[] {
  if (line.tokens.length === 0) return NONE;
  return line.tokens.filter((token) => token.kind === 'link');
}

/** Whether a line has a link. */
export function hasLink({ tokens }: Line): boolean {
  return tokens.some(({ kind }) => kind === 'link');
}

/** Whether a line has a time or a range. */
export function hasTimestamp({ tokens }: Line): boolean {
  return tokens.some(({ kind }) => kind === 'timestamp');
}

/** The times and ranges of a line, in order. */
export function timestampsOf(line: Line): readonly TimestampToken[] {
  if (line.tokens.length === 0) return NONE;
  return line.tokens.filter((token) => token.kind === 'timestamp');
}

/** Whether a line has both a time of its own and a link; a time that only a link carries is no time of its own. */
export function isLinked(line: Line): boolean {
  return hasTimestamp(line) && hasLink(line);
}
