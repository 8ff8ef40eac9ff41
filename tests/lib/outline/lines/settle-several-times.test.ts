import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../../../lib/outline/parse-outline.ts';

function chapters(description: string): unknown[] {
  return parseOutline(description, null).nodes.map(({ startTime, endTime, title }) =>
    endTime === null ? [startTime, title] : [startTime, title, endTime],
  );
}

describe('lib/outline/lines/settle-several-times', () => {
  it.each([
    ['a verse', 'Read aloud: Ruth 3:16 - 5:05', [305, 'Read aloud: Ruth 3:16']],
    ['a record', 'The sub 2:00 relay - 5:05', [305, 'The sub 2:00 relay']],
    ['a record that is later in time', 'The sub 9:00 relay - 5:05', [305, 'The sub 9:00 relay']],
    ['a record at its front', '4:10 at last - 5:05', [305, '4:10 at last']],
    ['a verse that would be a range', 'Read aloud: Ruth 4:04 - 5:05', [305, 'Read aloud: Ruth 4:04']],
    ['nothing but a record', '4:10 - 5:05', [305, '4:10']],
    ['nothing but a record that is later', '9:10 - 5:05', [305, '9:10']],
    ['a range that would step back', 'From 2:00 - 5:05', [305, 'From 2:00']],
  ])('leaves %s in a title where lines end with their time', (_, line, expected) => {
    expect(chapters(`Warm-up - 0:00\nLaps - 1:30\nRelay - 4:00\n${line}\nThanks - 9:00`)[3]).toEqual(expected);
  });

  it.each([
    ['a range with a dash before it', 'Sprint - 5:05 - 6:10', [305, 'Sprint', 370]],
    ['a range in brackets', 'Sprint (5:05 - 6:10)', [305, 'Sprint', 370]],
    ['a range among lines that end with a time', 'Sprint 5:05 - 6:10', [305, 'Sprint', 370]],
    ['a length in brackets', 'Sprint 5:05 (1:10)', [305, 'Sprint']],
  ])('keeps %s', (_, line, expected) => {
    expect(chapters(`Warm-up 0:00\nLaps 1:30\nRelay 4:00\n${line}\nThanks 9:00`)[3]).toEqual(expected);
  });

  it('keeps the first time where lines begin with theirs', () => {
    expect(chapters('0:00 Warm-up\n1:30 Laps\n4:00 Relay\n5:05 Read aloud: Ruth 6:16')[3]).toEqual([
      305,
      'Read aloud: Ruth 6:16',
    ]);
  });

  it('reads no chapter out of a sentence with two times', () => {
    expect(chapters('0:00 Warm-up\n1:30 Laps\nWe ran from 2:00 until about 3:10\n4:00 Relay')).toHaveLength(3);
  });
});
