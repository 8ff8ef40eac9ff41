import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../../../lib/outline/parse-outline.ts';

function titles(description: string): string[] {
  return parseOutline(description, null).nodes.map(({ title }) => title);
}

describe('lib/outline/lines/with-titles-beside', () => {
  it.each([
    ['below them, set apart', '0:00\nOne\n\n1:00\nTwo\n\n2:00\nThree'],
    ['below them', '0:00\nOne\n1:00\nTwo\n2:00\nThree'],
    ['below them, with a line above the first', 'In this video\n0:00\nOne\n1:00\nTwo\n2:00\nThree'],
    ['above them, set apart', 'One\n0:00\n\nTwo\n1:00\n\nThree\n2:00'],
    ['above them', 'One\n0:00\nTwo\n1:00\nThree\n2:00'],
    ['above them, with a paragraph below', 'One\n0:00\nTwo\n1:00\nThree\n2:00\n\nThank you'],
    ['above them, with a link below', 'One\n0:00\nTwo\n1:00\nThree\n2:00\nhttps://a.example'],
  ])('finds titles %s', (_, description) => {
    expect(titles(description)).toEqual(['One', 'Two', 'Three']);
  });

  it('gives no title to a single time', () => {
    expect(titles('One\n0:00\n2:00 Two\n3:00 Three')).toEqual(['', 'Two', 'Three']);
  });
});
