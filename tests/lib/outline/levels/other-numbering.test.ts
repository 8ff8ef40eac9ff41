import { describe, expect, it } from 'vitest';
import { otherNumbering } from '../../../../lib/outline/levels/other-numbering.ts';
import { depthsBy } from '../../../support/depths-by.ts';

describe('lib/outline/levels/other-numbering', () => {
  it.each([
    [
      'letters below Roman numerals',
      '0:00 I. Wind\n1:00 A. Why\n2:00 B. How\n3:00 II. Rain\n4:00 A. When\n5:00 B. Where',
      '011011',
    ],
    [
      'what stands before and behind',
      '0:00 Hi\n1:00 I. Wind\n2:00 A. Why\n3:00 B. How\n4:00 II. Rain\n5:00 A. When\n6:00 B. Who\n7:00 Bye',
      '00110110',
    ],
  ])('finds levels in %s', (_, text, depths) => {
    expect(depthsBy(otherNumbering, text)).toBe(depths);
  });

  it.each([
    ['numbers of one kind', '0:00 1. Wind\n1:00 2. Why\n2:00 3. How'],
    [
      'letters that go on below the next number',
      '0:00 I. Wind\n1:00 A. Why\n2:00 B. How\n3:00 II. Rain\n4:00 C. When\n5:00 D. Where',
    ],
    [
      'a line between without a number',
      '0:00 I. Wind\n1:00 A. Why\n2:00 How\n3:00 II. Rain\n4:00 A. When\n5:00 B. Where',
    ],
  ])('finds none in %s', (_, text) => {
    expect(depthsBy(otherNumbering, text)).toBeNull();
  });
});
