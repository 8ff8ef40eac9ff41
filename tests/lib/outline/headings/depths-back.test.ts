import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../support/tree-of.ts';

const [ONE, TWO] = [
  ['Part 1', '  0:10 A', '  2:00 B'],
  ['Part 2', '  4:00 C', '  5:00 D'],
];

describe('lib/outline/headings/depths-back', () => {
  it.each([
    ['at the end', [...ONE, ...TWO, '6:00 Bye'], ['Part 1', ['A', 'B'], 'Part 2', ['C', 'D'], 'Bye']],
    ['twice', [...ONE, ...TWO, '6:00 Bye', '7:00 Hey'], ['Part 1', ['A', 'B'], 'Part 2', ['C', 'D'], 'Bye', 'Hey']],
    ['before a heading', [...ONE, '3:00 Rest', ...TWO], ['Part 1', ['A', 'B'], 'Rest', 'Part 2', ['C', 'D']]],
    [
      'at the end as at the beginning',
      ['0:00 Hey', ...ONE, ...TWO, '6:00 Bye'],
      ['Hey', 'Part 1', ['A', 'B'], 'Part 2', ['C', 'D'], 'Bye'],
    ],
  ])('takes a line back at the headings’ indent %s for none of theirs', (_, lines, expected) => {
    expect(treeOf(...lines)).toEqual(expected);
  });

  it('goes back only as far as the line stands', () => {
    const inner = ['  Part 1', '    0:10 A', '    2:00 B', '  Part 2', '    4:00 C', '    5:00 D', '  6:00 Rest'];
    expect(treeOf('1. WIND', ...inner, '2. RAIN', '  Part 1', '    7:00 E', '    8:00 F', '9:00 Bye')).toEqual([
      'WIND',
      ['Part 1', ['A', 'B'], 'Part 2', ['C', 'D'], 'Rest'],
      'RAIN',
      ['Part 1', ['E', 'F']],
      'Bye',
    ]);
  });

  it.each([
    [
      'where chapters are not further in',
      ['Part 1', '0:00 A', '2:00 B', 'Part 2', '  4:00 C', '5:00 D'],
      ['Part 1', ['A', 'B'], 'Part 2', ['C', 'D']],
    ],
    [
      'where one line slipped',
      [...ONE, '3:00 E', '  3:30 F', ...TWO],
      ['Part 1', ['A', 'B', 'E', 'F'], 'Part 2', ['C', 'D']],
    ],
    ['where it is further in', [...ONE, ...TWO, '  6:00 Bye'], ['Part 1', ['A', 'B'], 'Part 2', ['C', 'D', 'Bye']]],
  ])('leaves a line under its heading %s', (_, lines, expected) => {
    expect(treeOf(...lines)).toEqual(expected);
  });
});
