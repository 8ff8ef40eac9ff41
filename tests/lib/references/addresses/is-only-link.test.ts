import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { isOnlyLink } from '../../../../lib/references/addresses/is-only-link.ts';

describe('lib/references/addresses/is-only-link', () => {
  it.each([
    ['https://a.example/1', true],
    ['→ https://a.example/1 ←', true],
    ['Ants https://a.example/1', false],
    ['https://a.example/1 https://a.example/2', false],
    ['[Ants](https://a.example/1)', false],
    ['Ants', false],
  ])('asks whether %j is an address without words', (text, only) => {
    expect(tokenize(text).map(isOnlyLink)).toEqual([only]);
  });
});
