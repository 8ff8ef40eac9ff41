import type { ChapterRole, Outline, OutlineNode } from '../../lib/outline/model.ts';

/** A node in short: start in seconds, title (its first word is the label if it begins with a digit), then children. */
export interface ShortNode extends ReadonlyArray<number | string | NodeExtras | ShortNode> {
  readonly 0: number;
  readonly 1: string;
}

interface NodeExtras {
  readonly end?: number;
  readonly role?: ChapterRole;
}

/** Makes an outline of short nodes. */
export function makeOutline(...nodes: readonly ShortNode[]): Outline {
  return { nodes: nodes.map((node, index) => makeNode(node, String(index))), confidence: 1, why: [] };
}

function makeNode(short: ShortNode, id: string): OutlineNode {
  const [startTime, words] = [short[0], short[1]];
  const numbered = /^(\d[\d.]*) (.*)$/u.exec(words);
  const extras = short.find(isExtras) ?? {};
  return {
    id,
    title: numbered?.[2] ?? words,
    label: numbered?.[1] ?? null,
    startTime,
    endTime: extras.end ?? null,
    timed: true,
    role: extras.role ?? null,
    position: { start: 0, end: 0 },
    why: ['time-leads'],
    children: short.filter(isShortNode).map((child, index) => makeNode(child, `${id}.${index}`)),
  };
}

function isShortNode(part: ShortNode[number]): part is ShortNode {
  return Array.isArray(part);
}

function isExtras(part: ShortNode[number]): part is NodeExtras {
  return typeof part === 'object' && !isShortNode(part);
}
