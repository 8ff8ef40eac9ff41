import type { Construct } from './construct.ts';
import { correctionAt } from './correction-at.ts';
import { leadingTime } from './leading-time.ts';
import { severalOnLine } from './several-on-line.ts';
import { timeBetween } from './time-between.ts';
import { trailingTime } from './trailing-time.ts';

/** The ways of writing a line of contents, in the order in which they are tried: the first that reads it wins. */
export const constructs: readonly Construct[] = [correctionAt, severalOnLine, leadingTime, trailingTime, timeBetween];
