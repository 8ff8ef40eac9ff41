import { describe, expect, it } from 'vitest';
import { letterNumber } from '../../../lib/words/letter-number.ts';

describe('lib/words/letter-number', () => {
  it.each([
    ['a', 1],
    ['Z', 26],
    ['Γ', 3],
    ['в', 3],
    ['ג', 3],
  ])('counts %s', (letter, number) => {
    expect(letterNumber(letter)).toBe(number);
  });

  it.each(['', 'ab', 'ö', 'й', '三', '3', '.'])('counts nothing by %j', (text) => {
    expect(letterNumber(text)).toBeNull();
  });
});
