import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { hasLabelInFront } from '../../../../lib/outline/lists/has-label-in-front.ts';
import { parseOutline } from '../../../../lib/outline/parse-outline.ts';

const REST = '2:10 Rain\n4:30 Snow';

function titles(description: string): unknown[] {
  return parseOutline(description, null).nodes.map(({ title }) => title);
}

describe('lib/outline/lists/has-label-in-front', () => {
  it.each([
    'Timecodes: 00:00 Hello',
    'Chapters 00:00 Hello',
    'Timestamps - 0:00 Hello',
    '⏱ Timestamps: [0:00] Hello',
    'Contents (0:00) Hello',
    'Chapters: 0:20 Hello',
    'Тайм-коды: 00:00 Hello',
    '目次：0:00 Hello',
  ])('finds a label and the first chapter on %j', (line) => {
    expect(titles(`A day outside\n\n${line}\n${REST}`)).toEqual(['Hello', 'Rain', 'Snow']);
    expect(parseOutline(`${line}\n${REST}`, null).why).toContain('under-label');
  });

  it.each([
    ['a title with its time behind', 'Chapters 0:00\nRain 2:10\nSnow 4:30'],
    ['a title with its time first', '0:00 Chapters\n2:10 Rain'],
    ['a sentence', 'Jump to 1:20 for the rain\n2:10 Rain'],
    ['lines that end with their times', 'Chapters 0:00 Hello\nRain 2:10\nSnow 4:30'],
    ['lines that step back', 'Chapters: 3:00 Hello\n2:10 Rain'],
    ['words that are no label', 'Hello: 0:00 Wind\n2:10 Rain'],
  ])('finds none before %s', (_, description) => {
    const lines = tokenize(description);
    expect(lines.filter((line) => hasLabelInFront(line, lines))).toEqual([]);
  });

  it('finds none within a list', () => {
    const lines = tokenize('0:00 Hello\nChapters: 1:00 Wind\n2:10 Rain');
    expect(lines.filter((line) => hasLabelInFront(line, lines))).toEqual([]);
  });
});
