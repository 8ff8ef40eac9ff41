import type { Reference } from '../references/model.ts';
import { timedReferences } from '../references/timed-references.ts';
import { activePath } from '../timeline/active-path.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** The timed references by the id of the deepest cue in which they are mentioned, in order of time. */
export function referencesByCue(
  timeline: Timeline,
  references: readonly Reference[],
): ReadonlyMap<string, readonly Reference[]> {
  const byCue = new Map<string, Reference[]>();
  for (const reference of timedReferences(references)) {
    const cue = activePath(timeline, reference.startTime).at(-1);
    if (cue === undefined) continue;
    const known = byCue.get(cue.id);
    if (known === undefined) byCue.set(cue.id, [reference]);
    else known.push(reference);
  }
  return byCue;
}
