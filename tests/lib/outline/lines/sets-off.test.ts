import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../../../../lib/outline/model.ts';
import { parseOutline } from '../../../../lib/outline/parse-outline.ts';
import { lastSign, setsOff } from '../../../../lib/outline/lines/sets-off.ts';

function titlesOf(nodes: readonly OutlineNode[]): readonly string[] {
  return nodes.map(({ title }) => title);
}

function titles(...lines: readonly string[]): readonly string[] {
  return titlesOf(parseOutline(lines.join('\n'), null).nodes);
}

describe('lib/outline/lines/sets-off', () => {
  it.each([...'-–—|｜•·→►▶»>'])('takes %s for a sign that sets a time off', (sign) => {
    expect(setsOff(sign)).toBe(true);
  });

  it.each(['', ' ', ':', ',', '(', '.', 'a'])('takes “%s” for none', (sign) => {
    expect(setsOff(sign)).toBe(false);
  });

  it('finds the sign at the end of a text', () => {
    expect(['Wind – ', 'Wind', ' ', ''].map(lastSign)).toEqual(['–', 'd', '', '']);
  });

  it.each([...'-–|｜•·→►'])('reads the same from %s in each way of writing a line', (sign) => {
    expect(titles(`0:00 Wind ${sign} 1:00 Rain`, '2:00 Snow')).toEqual(['Wind', 'Rain', 'Snow']);
    expect(titles(`Chapters ${sign} 0:05 Wind`, '1:00 Rain', '2:00 Snow')).toEqual(['Wind', 'Rain', 'Snow']);
    const said = ['0:00', '1:00', '2:00'].map(
      (time) => `Ada Sun and her guest ${sign} ${time} on what a wind is to her`,
    );
    expect(titles(...said)).toHaveLength(3);
  });

  it('takes a time without such a sign for a part of what is said', () => {
    expect(titles('0:00 Wind (length: 1:00) Rain', '2:00 Snow', '3:00 Hail')).toHaveLength(3);
    const said = ['0:00', '1:00', '2:00'].map(
      (time) => `Ada Sun and her guest speak at ${time} on what a wind is to her`,
    );
    expect(titles(...said)).toEqual([]);
  });
});
