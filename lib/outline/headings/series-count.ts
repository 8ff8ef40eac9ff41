import { type NumberedPart, partValue } from '../../words/part-number.ts';
import type { Ordinal } from '../lines/ordinal.ts';

/** The place of a line in a series: the second of the acts, or the third of what stands in "2." */
export interface SeriesCount {
  /** What is counted. */
  readonly kind: string;
  readonly value: number;
  /** Kind and value in one: equal places have equal names. */
  readonly name: string;
  /** Whether the line says what it counts: "Act II" does, "2." does not. */
  readonly isNamed: boolean;
}

/** The place in a series by what a line calls itself, else by the author's number in front of it; null without both. */
export function countOf(part: NumberedPart | null, ordinal: Ordinal | null): SeriesCount | null {
  const value = part === null ? null : partValue(part);
  if (part !== null && value !== null) return placeIn(part.kind, value, true);
  if (ordinal === null) return null;
  const { style, bracketed, parts } = ordinal;
  return placeIn(`${style} ${bracketed} ${parts.slice(0, -1).join('.')}`, parts.at(-1) ?? 0, false);
}

function placeIn(kind: string, value: number, isNamed: boolean): SeriesCount {
  return { kind, value, name: `${kind} ${value}`, isNamed };
}
