import { describe, expect, it } from 'vitest';
import { timedParents } from '../../../../lib/outline/levels/timed-parents.ts';
import { depthsBy } from '../../../support/depths-by.ts';

describe('lib/outline/levels/timed-parents', () => {
  it.each([
    [
      'numbered parts over others',
      '0:00 Part 1: Wind\n1:00 Why\n2:00 How\n3:00 Who\n4:00 Part 2: Rain\n5:00 When\n6:00 Where',
      '0111011',
    ],
    [
      'chapters within parts',
      '0:00 Part 1\n1:00 Chapter 1\n2:00 Chapter 2\n3:00 Part 2\n4:00 Chapter 1\n5:00 Chapter 2',
      '011011',
    ],
    [
      'a line before the first part',
      '0:00 Hi\n1:00 Part 1\n2:00 Why\n3:00 How\n4:00 Who\n5:00 Part 2\n6:00 When\n7:00 Where',
      '00111011',
    ],
    [
      'lines that lack the bullet of what parts hold',
      '0:00 Part 1\n- 1:00 Why\n- 2:00 How\n- 3:00 Who\n4:00 Part 2\n- 5:00 When\n- 6:00 Where\n7:00 Bye',
      '01110110',
    ],
  ])('finds levels in %s', (_, text, depths) => {
    expect(depthsBy(timedParents, text)).toBe(depths);
  });

  it.each([
    ['parts that follow each other', '0:00 Part 1\n1:00 Part 2\n2:00 Part 3'],
    ['a single part', '0:00 Part 1\n1:00 Why\n2:00 How\n3:00 Who'],
    ['parts that hold little', '0:00 Part 1\n1:00 Why\n2:00 Part 2\n3:00 When\n4:00 Part 3\n5:00 Who'],
  ])('finds none in %s', (_, text) => {
    expect(depthsBy(timedParents, text)).toBeNull();
  });
});
