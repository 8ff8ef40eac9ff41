import type { ReadonlySignal } from '@preact/signals';
import type { Player } from '../player/player.ts';
import type { Reference } from '../references/model.ts';
import { followPlayhead } from './follow-playhead.ts';

/** A reference counts as "now" this many seconds before and after its time. */
const NEARBY = 60;

/** The timed references near the playhead, in order of time. */
export function createReferencesNow(
  player: Player,
  references: readonly Reference[],
  lifetime: AbortSignal,
): ReadonlySignal<readonly Reference[]> {
  const timed = references
    .flatMap((reference) => (reference.startTime === null ? [] : [{ reference, startTime: reference.startTime }]))
    .toSorted((a, b) => a.startTime - b.startTime);
  const edges = timed.flatMap(({ startTime }) => [startTime - NEARBY, startTime + NEARBY]).toSorted((a, b) => a - b);

  return followPlayhead<readonly Reference[]>(
    player,
    [],
    (time) => ({
      value: timed
        .filter(({ startTime }) => time >= startTime - NEARBY && time < startTime + NEARBY)
        .map(({ reference }) => reference),
      until: edges.find((edge) => edge > time) ?? Number.POSITIVE_INFINITY,
    }),
    lifetime,
  );
}
