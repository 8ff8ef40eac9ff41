import { chapterRole } from '../words/chapter-role.ts';
import type { OutlineNode } from './model.ts';
import type { Row } from './row.ts';

/** Deeper rows are put at this depth: nobody reads more, and no input can nest without end. */
export const deepest = 5;

interface Branch {
  readonly row: Row;
  readonly children: Branch[];
}

/** Builds the tree from rows in order. A row is at most one deeper than the one above; headings without a chapter are left out. */
export function buildTree(rows: readonly Row[]): readonly OutlineNode[] {
  const roots: Branch[] = [];
  const path: Branch[] = [];
  for (const row of rows) {
    while ((path.at(-1)?.row.depth ?? -1) >= row.depth) path.pop();
    path.length = Math.min(path.length, deepest);
    const branch: Branch = { row, children: [] };
    (path.at(-1)?.children ?? roots).push(branch);
    path.push(branch);
  }
  return nodesOf(roots, '');
}

function nodesOf(branches: readonly Branch[], prefix: string): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (const { row, children } of branches) {
    const id = `${prefix}${nodes.length}`;
    const below = nodesOf(children, `${id}.`);
    const startTime = row.startTime ?? below[0]?.startTime;
    if (startTime === undefined) continue;
    const { title, label, endTime, position, why } = row;
    const timed = row.startTime !== null;
    const role = chapterRole(title);
    nodes.push({ id, title, label, startTime, endTime, timed, role, position, why, children: below });
  }
  return nodes;
}
