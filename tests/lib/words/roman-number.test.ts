import { describe, expect, it } from 'vitest';
import { romanNumber } from '../../../lib/words/roman-number.ts';

describe('lib/words/roman-number', () => {
  it.each([
    ['I', 1],
    ['iii', 3],
    ['iv', 4],
    ['XIX', 19],
    ['xlviii', 48],
    ['LXXXIX', 89],
  ])('reads %j', (text, number) => {
    expect(romanNumber(text)).toBe(number);
  });

  it.each(['', 'Iv', 'iiii', 'ill', 'vx', 'lll', 'ixi', 'mix', 'a', '4', 'ⅳ'])('reads none in %j', (text) => {
    expect(romanNumber(text)).toBeNull();
  });

  it('reads a long row of signs without asking for time', () => {
    expect(romanNumber('i'.repeat(10_000))).toBeNull();
  });
});
