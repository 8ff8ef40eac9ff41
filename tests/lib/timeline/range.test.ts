import { describe, expect, test } from 'vitest';
import { addRange, coverage, type Range } from '../../../lib/timeline/range.ts';

function range(startTime: number, endTime: number): Range {
  return { startTime, endTime };
}

describe('lib/timeline/range', () => {
  test.each([
    [[], range(10, 20), [range(10, 20)]],
    [[range(10, 20)], range(30, 40), [range(10, 20), range(30, 40)]],
    [[range(10, 20)], range(0, 5), [range(0, 5), range(10, 20)]],
    [[range(10, 20)], range(20, 25), [range(10, 25)]],
    [[range(10, 20), range(30, 40)], range(15, 35), [range(10, 40)]],
    [[range(10, 20)], range(12, 14), [range(10, 20)]],
    [[range(10, 20)], range(15, 15), [range(10, 20)]],
    [[range(10, 20)], range(30, 25), [range(10, 20)]],
  ])('%j with %j is %j', (ranges, added, expected) => {
    expect(addRange(ranges, added)).toEqual(expected);
  });

  test.each([
    [[range(0, 50)], range(0, 100), 0.5],
    [[range(0, 10), range(90, 200)], range(0, 100), 0.2],
    [[], range(0, 100), 0],
    [[range(0, 10)], range(50, 50), 0],
    [[range(0, 10)], range(0, Infinity), 0],
  ])('%j covers of %j the share %d', (ranges, whole, share) => {
    expect(coverage(ranges, whole)).toBe(share);
  });
});
