import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { partOfLine } from '../../../../lib/outline/headings/part-of-line.ts';
import { readTimedLines } from '../../../../lib/outline/lines/read-timed-lines.ts';
import { settleOrdinals } from '../../../../lib/outline/lists/settle-ordinals.ts';

function kindsOf(...lines: readonly string[]): readonly (string | null)[] {
  const timedLines = settleOrdinals(readTimedLines(tokenize(lines.join('\n')), null));
  return timedLines.map((timedLine) => partOfLine(timedLine)?.kind ?? null);
}

describe('lib/outline/headings/part-of-line', () => {
  it('reads what a line calls itself behind its number', () => {
    expect(kindsOf('0:00 Part 1: Wind', '1:00 Rain')).toEqual(['part', null]);
  });

  it('reads it from the author’s number in front', () => {
    expect(kindsOf('0:00 1. Teil', '1:00 2. Teil', '2:00 3. Teil')).toEqual(['teil', 'teil', 'teil']);
  });

  it('takes a number within another for none that counts parts', () => {
    expect(kindsOf('0:00 1.1 Part', '1:00 1.2 Part 2', '2:00 1.3 Teil')).toEqual([null, null, null]);
  });
});
