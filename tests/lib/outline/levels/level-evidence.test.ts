import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../support/tree-of.ts';

describe('lib/outline/levels/level-evidence', () => {
  it.each([
    [
      'numbers before indents',
      ['0:00 1. Wind', '1:00 1.1 Why', '  2:00 2. Rain', '3:00 2.1 When'],
      ['Wind', ['Why'], 'Rain', ['When']],
    ],
    [
      'indents before bullets',
      ['0:00 Wind', '  1:00 Why', '  - 2:00 How', '- 3:00 Rain', '  4:00 When'],
      ['Wind', ['Why', 'How'], 'Rain', ['When']],
    ],
    ['nothing where nothing shows levels', ['0:00 Wind', '1:00 Rain', '2:00 Snow'], ['Wind', 'Rain', 'Snow']],
  ])('believes %s', (_, lines, expected) => {
    expect(treeOf(...lines)).toEqual(expected);
  });
});
