import type { TimedLine } from '../timed-list.ts';
import { isTree, type Levels } from './levels.ts';

/** Columns that make a level rather than a slip. */
const NARROWEST = 2;
const MOST_LEVELS = 5;

/** Lines further in than the one above; but not times that are flush on the right, nor a copy that lost its first indent. */
export function indentation(timedLines: readonly TimedLine[]): Levels | null {
  const indents = timedLines.map(({ line }) => line.indent);
  const steps = stepsOf(indents);
  if (steps.length < 2 || steps.length > MOST_LEVELS) return null;
  const depths = indents.map((indent) => steps.findLastIndex((step) => step <= indent));
  return depths.filter((depth) => depth === 0).length > 1 && isTree(depths) ? { depths, reason: 'indented' } : null;
}

/** The columns at which levels begin. Lines that are a column apart are meant to be one below the other. */
function stepsOf(indents: readonly number[]): readonly number[] {
  const columns = [...new Set(indents)].toSorted((one, other) => one - other);
  return columns.filter((column, at) => at === 0 || column - (columns[at - 1] ?? 0) >= NARROWEST);
}
