import type { Outline, OutlineNode } from '../outline/model.ts';
import type { Cue } from './cue.ts';

/** An outline placed in time. */
export interface Timeline {
  /** The top level, in the author's order. */
  readonly roots: readonly Cue[];
  /** Every cue, a section before its chapters, in the author's order. */
  readonly cues: readonly Cue[];
  /** Every cue by its start; of equal starts the deeper and later comes last. */
  readonly byStart: readonly Cue[];
  /** The cues without children, by their start. */
  readonly chapters: readonly Cue[];
  /** The cues with children, by their start. */
  readonly sections: readonly Cue[];
  /** Where the video ends, in seconds; Infinity while that is unknown. */
  readonly end: number;
}

/**
 * Places an outline in a video of `duration` seconds (null while unknown). A chapter ends where the author says so,
 * or where the next one of its depth or above starts, or where its section ends, or with the video. Chapters that
 * start together are kept; all but the last of them have no length.
 */
export function createTimeline(outline: Outline, duration: number | null): Timeline {
  const cues: Cue[] = [];
  const videoEnd = duration ?? Number.POSITIVE_INFINITY;
  const roots = place(outline.nodes, null, 0, videoEnd, cues);
  const byStart = cues.toSorted((a, b) => a.startTime - b.startTime);
  return {
    roots,
    cues,
    byStart,
    chapters: byStart.filter((cue) => cue.children.length === 0),
    sections: byStart.filter((cue) => cue.children.length > 0),
    end: videoEnd,
  };
}

function place(
  nodes: readonly OutlineNode[],
  parent: Cue | null,
  depth: number,
  parentEnd: number,
  cues: Cue[],
): readonly Cue[] {
  const nextStarts = startsAfter(nodes);
  return nodes.map((node, index) => {
    const limit = Math.min(nextStarts[index] ?? parentEnd, parentEnd);
    const endTime = Math.max(node.startTime, Math.min(node.endTime ?? limit, limit));
    const children: Cue[] = [];
    const cue: Cue = { id: node.id, startTime: node.startTime, endTime, depth, node, parent, children };
    cues.push(cue);
    children.push(...place(node.children, cue, depth + 1, endTime, cues));
    return cue;
  });
}

/** Where the first node behind each starts that does not start before it; undefined where none does. */
function startsAfter(nodes: readonly OutlineNode[]): readonly (number | undefined)[] {
  const starts: (number | undefined)[] = [];
  // What starts before a node is nobody's next among those in front of the node: each is looked at once.
  const ahead: number[] = [];
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const { startTime } = nodes[index] ?? { startTime: 0 };
    while ((ahead.at(-1) ?? startTime) < startTime) ahead.pop();
    starts[index] = ahead.at(-1);
    ahead.push(startTime);
  }
  return starts;
}
