import { describe, expect, test } from 'vitest';
import { coarseRemaining, remainingHoldsUntil, remainingTime } from '../../../lib/timeline/remaining.ts';

describe('lib/timeline/remaining', () => {
  test.each([
    [0, 100, 1, 100],
    [40, 100, 2, 30],
    [100, 100, 1, 0],
    [120, 100, 1, 0],
    [10, 100, 0.5, 180],
  ])('from %d s to %d s at %d×: %d s', (time, end, rate, expected) => {
    expect(remainingTime(time, end, rate)).toBe(expected);
  });

  test.each([
    [0, 0],
    [0.2, 1],
    [58.2, 59],
    [59.2, 59],
    [60, 60],
    [119, 60],
    [120, 120],
  ])('%d s are shown as %d s', (exact, shown) => {
    expect(coarseRemaining(exact)).toBe(shown);
  });

  test.each([
    [0, 1000, 1],
    [900, 1000, 1.5],
    [950.5, 1000, 2],
    [999.5, 1000, 1],
  ])('at %d s of %d s and %d× what is shown holds until it changes, and not longer', (time, end, rate) => {
    const until = remainingHoldsUntil(time, end, rate);
    const shown = coarseRemaining(remainingTime(time, end, rate));
    expect(coarseRemaining(remainingTime(until - 0.001, end, rate))).toBe(shown);
    expect(coarseRemaining(remainingTime(until + 0.001, end, rate))).toBeLessThan(shown);
  });

  test('nothing changes any more at the end, or where there is none', () => {
    expect(remainingHoldsUntil(100, 100, 1)).toBe(Infinity);
    expect(remainingHoldsUntil(0, Infinity, 1)).toBe(Infinity);
  });
});
