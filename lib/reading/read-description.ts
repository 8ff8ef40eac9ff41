import { tokenize } from '../description/tokenize.ts';
import { readOutline, type VideoFacts } from '../outline/parse-outline.ts';
import type { TimedLine, TimedList } from '../outline/timed-list.ts';
import { readReferences } from '../references/read-references.ts';
import type { NearMiss, Reading, RejectedList } from './model.ts';

/** Reads all that Capitula finds in a description. Never throws; linear in its length. */
export function readDescription(description: string, video: VideoFacts): Reading {
  const lines = tokenize(description);
  const { outline, lists, pastEnd } = readOutline(lines, video);
  return {
    outline,
    ...readReferences(lines, outline, lists),
    rejected: [...lists.filter(({ kind }) => kind !== 'contents'), ...listsPastEnd(pastEnd)].map(rejectedList),
    nearMiss: outline.nodes.length > 0 ? null : nearMissOf(lists, pastEnd),
  };
}

/** The times past the end as one list, if there are any. */
function listsPastEnd(pastEnd: readonly TimedLine[]): readonly Pick<TimedList, 'timedLines' | 'why'>[] {
  return pastEnd.length === 0 ? [] : [{ timedLines: pastEnd, why: ['past-the-end'] }];
}

function rejectedList({ timedLines, why }: Pick<TimedList, 'timedLines' | 'why'>): RejectedList {
  const start = timedLines[0]?.position.start ?? 0;
  const end = timedLines.at(-1)?.position.end ?? start;
  return { position: { start, end }, times: timedLines.length, why };
}

function nearMissOf(lists: readonly TimedList[], pastEnd: readonly TimedLine[]): NearMiss | null {
  const times = lists.reduce((sum, { timedLines }) => sum + timedLines.length, 0);
  return times + pastEnd.length === 0 ? null : { times, pastEnd: pastEnd.length };
}
