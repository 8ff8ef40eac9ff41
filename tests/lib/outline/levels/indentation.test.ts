import { describe, expect, it } from 'vitest';
import { indentation } from '../../../../lib/outline/levels/indentation.ts';
import { depthsBy } from '../../../support/depths-by.ts';

describe('lib/outline/levels/indentation', () => {
  it.each([
    ['lines further in', '0:00 Wind\n  1:00 Why\n  2:00 How\n3:00 Rain\n  4:00 When', '01101'],
    ['columns that are uneven', '0:00 Wind\n  1:00 Why\n   2:00 How\n3:00 Rain\n  4:00 When', '01101'],
    ['three levels', '0:00 A\n  1:00 B\n    2:00 C\n    3:00 D\n  4:00 E\n5:00 F', '012210'],
  ])('finds levels in %s', (_, text, depths) => {
    expect(depthsBy(indentation, text)).toBe(depths);
  });

  it.each([
    ['a copy that lost its first indent', '0:00 Wind\n  1:00 Why\n  2:00 How'],
    ['one column', '0:00 Wind\n 1:00 Why\n 2:00 How\n3:00 Rain'],
    ['one line further in', '0:00 Wind\n  1:00 Why\n2:00 How\n3:00 Rain'],
  ])('finds none in %s', (_, text) => {
    expect(depthsBy(indentation, text)).toBeNull();
  });
});
