import type { OutlineNode } from '../../lib/outline/model.ts';
import { parseOutline } from '../../lib/outline/parse-outline.ts';

/** The titles that a description's outline has, with those of a node's children in a list behind it. */
export function treeOf(...lines: readonly string[]): unknown[] {
  return titlesOf(parseOutline(lines.join('\n'), null).nodes);
}

function titlesOf(nodes: readonly OutlineNode[]): unknown[] {
  return nodes.flatMap(({ title, children }) => (children.length === 0 ? [title] : [title, titlesOf(children)]));
}
