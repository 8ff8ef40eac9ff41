import { describe, expect, it } from 'vitest';
import { closesGroup, glyphDepth, hasTreeGlyph, opensGroup } from '../../../../lib/outline/lines/tree-glyph.ts';
import { treeOf } from '../../../support/tree-of.ts';

describe('lib/outline/lines/tree-glyph', () => {
  it.each([
    ['┌', true, false, 0],
    ['╔═', true, false, 0],
    ['├─', false, false, 1],
    ['│└', false, false, 2],
    ['└─', false, true, 1],
  ])('knows what %j does', (marker, opens, closes, depth) => {
    expect([opensGroup(marker), closesGroup(marker), glyphDepth(marker, false)]).toEqual([opens, closes, depth]);
  });

  it.each(['', '-', '>', '│', '─'])('takes %j for no sign of trees alone', (marker) => {
    expect([hasTreeGlyph(marker), opensGroup(marker), closesGroup(marker)]).toEqual([false, false, false]);
  });

  it.each([
    ['one group', '0:00 ┌ Wind\n6:15 ├ Rain\n12:48 └ Snow', ['Wind', 'Rain', 'Snow']],
    ['a group before the times', '┏ 0:00 Wind\n┣ 6:15 Rain\n┗ 12:48 Snow', ['Wind', 'Rain', 'Snow']],
    ['a group within a list', '0:00 A\n1:00 ╭ B\n2:00 ├ C\n3:00 ╰ D\n4:00 E', ['A', 'B', 'C', 'D', 'E']],
    ['what hangs within a group', '┌ 0:00 A\n├ 1:00 B\n│ └ 2:00 C\n│ └ 3:00 D\n└ 4:00 E', ['A', 'B', ['C', 'D'], 'E']],
    [
      'no group that opens with its parent',
      '0:00 A\n1:00 ├ B\n2:00 └ C\n3:00 D\n4:00 └ E',
      ['A', ['B', 'C'], 'D', ['E']],
    ],
  ])('sets %s beside one another', (_, description, expected) => {
    expect(treeOf(description)).toEqual(expected);
  });
});
