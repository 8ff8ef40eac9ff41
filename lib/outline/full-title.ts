import type { OutlineNode } from './model.ts';

/** The author's number and the title: "4.2 Induction Heads". */
export function fullTitle(node: OutlineNode): string {
  return node.label === null ? node.title : `${node.label} ${node.title}`;
}
