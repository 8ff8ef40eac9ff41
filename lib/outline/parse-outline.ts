import type { Line } from '../description/line.ts';
import { tokenize } from '../description/tokenize.ts';
import { buildTree } from './build-tree.ts';
import { chooseContents } from './lists/choose-contents.ts';
import { findLists } from './lists/find-lists.ts';
import { levelRows } from './level-rows.ts';
import type { Outline } from './model.ts';
import { readTimedLines } from './lines/read-timed-lines.ts';
import { settleEnds } from './lists/settle-ends.ts';
import { settleHours } from './lists/settle-hours.ts';
import { settleLastTimes } from './lists/settle-last-times.ts';
import { settleOrdinals } from './lists/settle-ordinals.ts';
import type { TimedLine, TimedList } from './timed-list.ts';

/** What is known of the video beside its description. */
export interface VideoFacts {
  /** Seconds; null where it is not known. */
  readonly duration: number | null;
  /** Whose links with a time are times of this video. */
  readonly videoId?: string;
}

/** The outline of a description, with all that was found on the way to it. */
export interface OutlineReading {
  readonly outline: Outline;
  /** Every list of times, the contents among them. */
  readonly lists: readonly TimedList[];
  /** Times behind the end of the video. */
  readonly pastEnd: readonly TimedLine[];
}

/**
 * The table of contents of a video from its description. `duration` is in seconds, null where it is
 * not known. Without contents the outline has no nodes and says why; nothing is ever thrown.
 */
export function parseOutline(description: string, duration: number | null): Outline {
  return readOutline(tokenize(description), { duration }).outline;
}

/** As `parseOutline`, of lines that are tokenised already, with the lists that are not the contents. */
export function readOutline(lines: readonly Line[], { duration, videoId }: VideoFacts): OutlineReading {
  const timedLines = readTimedLines(lines, videoId ?? null);
  const pastEnd: TimedLine[] = [];
  const within: TimedLine[] = [];
  for (const timedLine of timedLines) {
    (duration !== null && timedLine.startTime > duration ? pastEnd : within).push(timedLine);
  }
  const lists = chooseContents(findLists(within, lines), pastEnd, duration);
  const contents = lists.find(({ kind }) => kind === 'contents');
  return { outline: outlineOf(contents, lines, timedLines.length, duration), lists, pastEnd };
}

function outlineOf(
  contents: TimedList | undefined,
  lines: readonly Line[],
  times: number,
  duration: number | null,
): Outline {
  if (contents === undefined) return { nodes: [], confidence: 0, why: [times === 0 ? 'no-times' : 'no-list'] };
  const timedLines = settleEnds(settleHours(settleOrdinals(settleLastTimes(contents.timedLines)), duration), duration);
  const settled = { ...contents, timedLines };
  return { nodes: buildTree(levelRows(settled, lines)), confidence: confidenceOf(contents), why: contents.why };
}

/** A label, a beginning at zero, an order without a slip, and more than a handful of times each make it surer. */
function confidenceOf({ why, timedLines }: TimedList): number {
  const sure = ['under-label', 'starts-at-zero', 'ascends'].filter((reason) =>
    why.some((own) => own === reason),
  ).length;
  return Math.min(1, 0.25 + sure * 0.2 + Math.min(timedLines.length, 6) * 0.025);
}
