import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { beginsWork } from '../../../../lib/references/blocks/begins-work.ts';

describe('lib/references/blocks/begins-work', () => {
  it.each([
    ['How ants vote\nhttps://a.example/1\nhttps://a.example/2\n\nmore', true],
    ['Ada Sun\nHow ants vote https://a.example/1', true],
    ['https://a.example/1', true],
    ['How ants vote', false],
    ['How\nants\nvote https://a.example/1', false],
    ['Follow me https://instagram.com/ada', false],
    ['How ants vote\n\nhttps://a.example/1', false],
  ])('asks whether %j begins with one work', (text, begins) => {
    const lines = tokenize(text);
    expect(lines.slice(0, 1).map((line) => beginsWork(line, lines))).toEqual([begins]);
  });
});
