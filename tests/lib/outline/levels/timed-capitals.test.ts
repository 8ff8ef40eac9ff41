import { describe, expect, it } from 'vitest';
import { timedCapitals } from '../../../../lib/outline/levels/timed-capitals.ts';
import { depthsBy } from '../../../support/depths-by.ts';

describe('lib/outline/levels/timed-capitals', () => {
  it.each([
    [
      'capitals over several others',
      '0:00 STORMS\n1:00 Why\n2:00 How\n3:00 CLOUDS\n4:00 When\n5:00 Who\n6:00 FLOODS\n7:00 Where\n8:00 What',
      '011011011',
    ],
    [
      'capitals that stand alone around them',
      '0:00 WELCOME\n1:00 STORMS\n2:00 Why\n3:00 How\n4:00 CLOUDS\n5:00 When\n6:00 Who\n7:00 FLOODS\n8:00 Where\n9:00 What\n10:00 THANKS',
      '00110110110',
    ],
  ])('finds levels in %s', (_, text, depths) => {
    expect(depthsBy(timedCapitals, text)).toBe(depths);
  });

  it.each([
    ['two of them', '0:00 STORMS\n1:00 Why\n2:00 How\n3:00 CLOUDS\n4:00 When\n5:00 Who'],
    [
      'abbreviations among them',
      '0:00 STORMS\n1:00 Why\n2:00 NASA\n3:00 CLOUDS\n4:00 When\n5:00 Who\n6:00 FLOODS\n7:00 Where\n8:00 What',
    ],
    ['capitals that hold one line each', '0:00 STORMS\n1:00 Why\n2:00 CLOUDS\n3:00 When\n4:00 FLOODS\n5:00 Where'],
  ])('finds none in %s', (_, text) => {
    expect(depthsBy(timedCapitals, text)).toBeNull();
  });
});
