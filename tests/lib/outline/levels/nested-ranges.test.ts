import { describe, expect, it } from 'vitest';
import { nestedRanges } from '../../../../lib/outline/levels/nested-ranges.ts';
import { depthsBy } from '../../../support/depths-by.ts';

describe('lib/outline/levels/nested-ranges', () => {
  it.each([
    ['ranges within others', '0:00-9:00 Wind\n0:00-4:00 Why\n4:00-9:00 How\n9:00-12:00 Rain', '0110'],
    ['ranges within those', '0:00-9:00 A\n0:00-8:00 B\n0:00-4:00 C\n4:00-8:00 D', '0122'],
  ])('finds levels in %s', (_, text, depths) => {
    expect(depthsBy(nestedRanges, text)).toBe(depths);
  });

  it.each([
    ['ranges that follow each other', '0:00-4:00 Why\n4:00-9:00 How\n9:00-12:00 Rain'],
    ['the same range again', '0:00-9:00 Why\n0:00-9:00 How\n0:00-9:00 Rain'],
    ['lines of which one has no end', '0:00-9:00 Wind\n0:00-4:00 Why\n4:00 How\n9:00-12:00 Rain'],
  ])('finds none in %s', (_, text) => {
    expect(depthsBy(nestedRanges, text)).toBeNull();
  });
});
