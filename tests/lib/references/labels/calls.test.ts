import { describe, expect, it } from 'vitest';
import { calls } from '../../../../lib/references/labels/calls.ts';

describe('lib/references/labels/calls', () => {
  it.each(['click here', 'hier', 'aquí', '链接', 'and'])('knows that %j names nothing', (words) => {
    expect(calls.has(words)).toBe(true);
  });

  it.each(['links', 'ants', ''])('takes %j for words of their own', (words) => {
    expect(calls.has(words)).toBe(false);
  });

  it('has small letters only', () => {
    for (const words of calls) expect(words).toBe(words.toLowerCase().trim());
  });
});
