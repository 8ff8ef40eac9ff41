import type { ReadonlySignal } from '@preact/signals';
import type { Player } from '../player/player.ts';
import type { Reference } from '../references/model.ts';
import { timedReferences } from '../references/timed-references.ts';
import { followPlayhead, type Held } from './follow-playhead.ts';

/** A reference counts as "now" this many seconds before and after its time. */
const NEARBY = 60;

/** The timed references near the playhead, in order of time. */
export function createReferencesNow(
  player: Player,
  references: readonly Reference[],
  lifetime: AbortSignal,
): ReadonlySignal<readonly Reference[]> {
  const timed = timedReferences(references);
  const edges = timed.flatMap(({ startTime }) => [startTime - NEARBY, startTime + NEARBY]).toSorted((a, b) => a - b);

  let held: Held<readonly Reference[]> = { value: [], until: Number.NaN };

  /** The same list again up to the edge that is next: whoever shows it has nothing to do. */
  function read(time: number): Held<readonly Reference[]> {
    const until = edges.find((edge) => edge > time) ?? Number.POSITIVE_INFINITY;
    if (until !== held.until) held = { value: near(time), until };
    return held;
  }

  function near(time: number): readonly Reference[] {
    return timed.filter(({ startTime }) => time >= startTime - NEARBY && time < startTime + NEARBY);
  }

  return followPlayhead(player, held.value, read, lifetime);
}
