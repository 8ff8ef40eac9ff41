import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../../../lib/outline/parse-outline.ts';

function chapters(description: string): unknown[] {
  return parseOutline(description, null).nodes.map(({ startTime, title }) => [startTime, title]);
}

describe('lib/outline/lines/without-clock-word', () => {
  it.each(['Uhr', 'PM', 'hrs'])('drops %j where every line has it behind its time', (word) => {
    expect(chapters(`00:00 ${word} Hello\n12:05 ${word} Wind\n33:37 ${word} Thanks`)).toEqual([
      [0, 'Hello'],
      [725, 'Wind'],
      [2017, 'Thanks'],
    ]);
  });

  it.each([
    ['a programme that begins at midnight', '00:00 Uhr Doors\n12:05 Uhr Wind\n23:30 Uhr Thanks'],
    ['a programme of the day', '09:00 Uhr Doors\n12:05 Uhr Wind\n23:37 Uhr Thanks'],
    ['words that differ', '00:00 Uhr Doors\n12:05 pm Wind\n23:37 am Thanks'],
  ])('reads no contents out of %s', (_, description) => {
    expect(chapters(description)).toEqual([]);
  });

  it('keeps a clock time within the contents, and a word that titles begin with', () => {
    expect(chapters('0:00 Hello\n9:00 am is when we rise\n12:00 Thanks\n13:00 Bye')).toHaveLength(3);
    expect(chapters('0:00 Song one\n1:00 Song two\n2:00 Song three\n\n9:00 am doors')).toEqual([
      [0, 'Song one'],
      [60, 'Song two'],
      [120, 'Song three'],
    ]);
  });
});
