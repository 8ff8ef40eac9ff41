import type { OutlineNode } from '../outline/model.ts';
import type { Reading } from '../reading/model.ts';

/** A row of the outline as `--jsonl` prints it; times in seconds. */
export interface AnswerNode {
  readonly title: string;
  readonly label: string | null;
  readonly start: number;
  readonly end: number | null;
  readonly timed: boolean;
  readonly children: readonly AnswerNode[];
}

/** What `--jsonl` prints for a description. */
export interface Answer {
  readonly id: string | number;
  readonly outline: readonly AnswerNode[];
  readonly references: readonly { readonly start: number | null; readonly text: string; readonly url: string | null }[];
  readonly links: readonly { readonly url: string; readonly label: string | null; readonly role: string }[];
}

/** The part of a reading that `--jsonl` answers with. */
export function answerOf(id: string | number, { outline, references, links }: Reading): Answer {
  return {
    id,
    outline: outline.nodes.map(nodeOf),
    references: references.map(({ startTime, title, url }) => ({ start: startTime, text: title, url })),
    links: links.map(({ url, label, role }) => ({ url, label, role })),
  };
}

function nodeOf({ title, label, startTime, endTime, timed, children }: OutlineNode): AnswerNode {
  return { title, label, start: startTime, end: endTime, timed, children: children.map(nodeOf) };
}
