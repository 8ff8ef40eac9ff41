import { describe, expect, it } from 'vitest';
import { isTree } from '../../../../lib/outline/levels/levels.ts';

describe('lib/outline/levels/levels', () => {
  it.each([
    ['a parent with two children', [0, 1, 1], undefined, true],
    ['levels within levels', [0, 1, 2, 2, 0, 1, 1], undefined, true],
    ['as many parents as children', [0, 1, 0, 1], undefined, false],
    ['as many, where one for each is enough', [0, 1, 0, 1], 1, true],
    ['a first line that is a child', [1, 0, 1, 1], undefined, false],
    ['a single child', [0, 1, 0], 1, false],
    ['no children', [0, 0, 0], 1, false],
    ['hardly any line', [0, 1], 1, false],
  ])('tells whether it is a tree: %s', (_, depths, childrenPerParent, expected) => {
    expect(isTree(depths, childrenPerParent)).toBe(expected);
  });
});
