import { describe, expect, it } from 'vitest';
import { treeGlyphs } from '../../../../lib/outline/levels/tree-glyphs.ts';
import { depthsBy } from '../../../support/depths-by.ts';

describe('lib/outline/levels/tree-glyphs', () => {
  it.each([
    ['branches', '0:00 Wind\n├─ 1:00 Why\n└─ 2:00 How\n3:00 Rain', '0110'],
    ['branches behind the time', '0:00 Wind\n1:00 └ Why\n2:00 └ How\n3:00 Rain', '0110'],
    ['branches below pointers', '▷ 0:00 Wind\n┗ 1:00 Why\n┗ 2:00 How\n▷ 3:00 Rain', '0110'],
    ['quoted lines', '0:00 Wind\n> 1:00 Why\n> 2:00 How\n3:00 Rain', '0110'],
  ])('finds levels in %s', (_, text, depths) => {
    expect(depthsBy(treeGlyphs, text)).toBe(depths);
  });

  it.each([
    ['lines that all hang', '├ 0:00 Wind\n├ 1:00 Why\n└ 2:00 How'],
    ['one branch', '0:00 Wind\n└ 1:00 Why\n2:00 How\n3:00 Rain'],
    ['a group that is drawn as one', '┌ 0:00 Wind\n├ 1:00 Why\n└ 2:00 How'],
  ])('finds none in %s', (_, text) => {
    expect(depthsBy(treeGlyphs, text)).toBeNull();
  });
});
