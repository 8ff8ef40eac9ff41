import { describe, expect, it } from 'vitest';
import { buildTree, deepest } from '../../../lib/outline/build-tree.ts';
import type { OutlineNode } from '../../../lib/outline/model.ts';
import type { Row } from '../../../lib/outline/row.ts';

function row(depth: number, startTime: number | null): Row {
  return { depth, title: 'x', label: null, startTime, endTime: null, position: { start: 0, end: 1 }, why: [] };
}

function shape(node: OutlineNode): unknown {
  return node.children.length === 0 ? [node.id, node.startTime] : [node.id, node.startTime, node.children.map(shape)];
}

describe('lib/outline/build-tree', () => {
  it('gives each node the path to it as its id', () => {
    expect(buildTree([row(0, 0), row(1, 1), row(1, 2), row(2, 3), row(0, 4)]).map(shape)).toEqual([
      [
        '0',
        0,
        [
          ['0.0', 1],
          ['0.1', 2, [['0.1.0', 3]]],
        ],
      ],
      ['1', 4],
    ]);
  });

  it('starts a heading without a time with its first chapter, however deep', () => {
    expect(buildTree([row(0, null), row(1, null), row(2, 7)]).map(shape)).toEqual([
      ['0', 7, [['0.0', 7, [['0.0.0', 7]]]]],
    ]);
  });

  it('leaves out headings without a chapter, and counts on without a gap', () => {
    expect(buildTree([row(0, null), row(0, 1), row(0, null)]).map(shape)).toEqual([['0', 1]]);
  });

  it('puts a row at most one below the row above', () => {
    expect(buildTree([row(0, 0), row(4, 1)]).map(shape)).toEqual([['0', 0, [['0.0', 1]]]]);
  });

  it('puts rows of one depth beside each other, however much deeper than the row above they are', () => {
    expect(buildTree([row(0, 0), row(2, 1), row(2, 2), row(1, 3)]).map(shape)).toEqual([
      [
        '0',
        0,
        [
          ['0.0', 1],
          ['0.1', 2],
          ['0.2', 3],
        ],
      ],
    ]);
  });

  it('goes no deeper than six levels', () => {
    const ids = [...Array(20).keys()].map((at) => row(at, at));
    const depths: number[] = [];
    let nodes = buildTree(ids);
    while (nodes.length > 0) {
      depths.push(nodes.length);
      nodes = nodes.flatMap((node) => node.children);
    }
    expect(depths).toEqual([1, 1, 1, 1, 1, 20 - deepest]);
  });
});
