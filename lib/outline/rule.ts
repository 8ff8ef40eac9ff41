import { hasWords } from '../description/characters.ts';
import type { Line } from '../description/line.ts';

/** Whether a line holds signs only ("-----", "***"), and so divides what is above it from what is below. */
export function isRule(line: Line): boolean {
  return !hasWords(line.text);
}
