import { describe, expect, it } from 'vitest';
import { ideographicNumber } from '../../../lib/words/ideographic-number.ts';

describe('lib/words/ideographic-number', () => {
  it.each([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
  ])('reads %s as %d', (text, number) => {
    expect(ideographicNumber(text)).toBe(number);
  });

  it.each(['', '十十', '一二三', '人', '三人'])('reads nothing in %j', (text) => {
    expect(ideographicNumber(text)).toBeNull();
  });
});
