import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../../../lib/outline/parse-outline.ts';

function lastTitle(description: string): string | undefined {
  return parseOutline(description, null).nodes.at(-1)?.title;
}

function starts(description: string): number[] {
  return parseOutline(description, null).nodes.map(({ startTime }) => startTime);
}

const LIST = '0:00 Reeds\n\n4:00 Pipes\n9:00 Bellows\n\n25:00 Keys\n39:00 Tuning';

describe('lib/outline/lists/parts-of-list', () => {
  it.each([
    ['the dates of a tour under their label', 'On tour:\n3 May, Norwich 19:30\n4 May, Derby 19:00\n6 May, Hull 20:00'],
    ['the dates of a tour without a label', '3 May, Norwich 19:30\n4 May, Derby 19:00\n6 May, Hull 20:00'],
    ['a date with its time', '\nThe next talk: Sunday, 18 May at 19:30'],
    ['a date behind the last chapter', '\nThe next talk: Sunday, 18 May at 45:00'],
    ['hours behind the last chapter', '\nThe shop:\nMonday 45:00 - 49:00\nTuesday 50:00 - 54:00'],
    ['verses', '\nRead along:\nExodus 3:14\nJonah 2:10'],
    ['corrections', '\n9:40 It is nine, not ten\n4:20 Not that one either'],
    ['corrections that follow directly', '9:40 It is nine, not ten\n4:20 Nor that\n1:10 Nor this'],
  ])('cuts off %s below the contents', (_, tail) => {
    expect(lastTitle(`${LIST}\n${tail}`)).toBe('Tuning');
    expect(starts(`${LIST}\n${tail}`)).toEqual([0, 240, 540, 1500, 2340]);
  });

  it.each([
    ['a slip that the next line mends', '\n25:00 Four\n24:00 Five\n\n39:00 Six', [0, 120, 300, 1500, 1440, 2340]],
    ['a slip at the end', '9:00 Four\n\n25:00 Five\n24:50 Six', [0, 120, 300, 540, 1500, 1490]],
    ['lines below a time that is too late', '\n95:00 Four\n\n9:00 Five\n\n25:00 Six', [0, 120, 300, 5700, 540, 1500]],
    ['a line that is written otherwise', '\nFour 9:00\n10:00 Five', [0, 120, 300, 540, 600]],
    ['a last line that is written the same way', '\n9:00 Four', [0, 120, 300, 540]],
  ])('keeps %s', (_, rest, expected) => {
    expect(starts(`0:00 One\n2:00 Two\n5:00 Three\n${rest}`)).toEqual(expected);
  });

  it('keeps no beginning of a list that is mostly out of order', () => {
    expect(starts('0:00 One\n2:00 Two\n5:00 Three\n1:00 Four\n4:00 Five\n0:30 Six\n3:00 Seven\n2:30 Eight')).toEqual(
      [],
    );
  });
});
