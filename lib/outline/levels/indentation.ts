import type { TimedLine } from '../timed-list.ts';
import { isTree, type Levels } from './level.ts';

/** Columns that make a level rather than a slip. */
const NARROWEST = 2;

/** Lines further in than the one above; but not times that are flush on the right, nor a copy that lost its first indent. */
export function indentation(timedLines: readonly TimedLine[]): Levels | null {
  const indents = timedLines.map(({ line }) => line.indent);
  const steps = [...new Set(indents)].toSorted((one, other) => one - other);
  if (steps.length < 2 || steps.length > 5) return null;
  if (steps.some((step, at) => at > 0 && step - (steps[at - 1] ?? 0) < NARROWEST)) return null;
  if (indents.filter((indent) => indent === steps[0]).length < 2) return null;
  const depths = indents.map((indent) => steps.indexOf(indent));
  return isTree(depths) ? { depths, reason: 'indented' } : null;
}
