import type { Reference } from '../references/model.ts';
import { activePath } from '../timeline/active-path.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** The timed references by the id of the deepest cue in which they are mentioned, in order of time. */
export function referencesByCue(
  timeline: Timeline,
  references: readonly Reference[],
): ReadonlyMap<string, readonly Reference[]> {
  const byCue = new Map<string, Reference[]>();
  const timed = references
    .flatMap((reference) => (reference.startTime === null ? [] : [{ reference, startTime: reference.startTime }]))
    .toSorted((a, b) => a.startTime - b.startTime);
  for (const { reference, startTime } of timed) {
    const cue = activePath(timeline, startTime).at(-1);
    if (cue === undefined) continue;
    const known = byCue.get(cue.id);
    if (known === undefined) byCue.set(cue.id, [reference]);
    else known.push(reference);
  }
  return byCue;
}
