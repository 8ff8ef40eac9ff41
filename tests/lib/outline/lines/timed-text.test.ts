import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { timedTextOf } from '../../../../lib/outline/lines/timed-text.ts';

/** What each time of a line takes of it, and its seconds. */
function units(text: string): unknown[] {
  const [line] = tokenize(text);
  const timed = line && timedTextOf(line, null);
  return timed?.units.map(({ start, end, startTime, endTime }) => [text.slice(start, end), startTime, endTime]) ?? [];
}

describe('lib/outline/lines/timed-text', () => {
  it.each([
    ['the brackets around it', '【(2:00)】 Thanks', '【(2:00)】', null],
    ['the emphasis around it', '**2:00** Thanks', '**2:00**', null],
    ['a word for the end within its brackets', '[2:00 – end] Thanks', '[2:00 – end]', Number.POSITIVE_INFINITY],
    ['no other word within them', '[2:00 – Thanks]', '2:00', null],
    ['no word for the end without them', '2:00 – end of it', '2:00', null],
    ['no bracket that holds more', '(at 2:00) Thanks', '2:00', null],
    ['a target that leads nowhere', '[2:00](#t) Thanks', '[2:00](#t)', null],
  ])('takes into a time %s', (_, text, taken, endTime) => {
    expect(units(text)).toEqual([[taken, 120, endTime]]);
  });

  it('finds nothing in a line without a time', () => {
    expect(units('Thanks')).toEqual([]);
  });
});
