import { describe, expect, test } from 'vitest';
import { findMatches, queryWords } from '../../../lib/tree/find-matches.ts';
import { fold } from '../../../lib/tree/fold.ts';

function marked(text: string, query: string): string | null {
  const matches = findMatches(fold(text), queryWords(query));
  return (
    matches?.reduceRight(
      (out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`,
      text,
    ) ?? null
  );
}

describe('lib/tree/find-matches', () => {
  test.each([
    ['Universal Circuit Patterns', 'circ', 'Universal [Circ]uit Patterns'],
    ['Universal Circuit Patterns', 'pat univ', '[Univ]ersal Circuit [Pat]terns'],
    ['banana', 'an', 'b[anan]a'],
    ['Café\u0301 society', 'cafe', '[Café\u0301] society'],
    ['Straße', 'strasse', '[Straße]'],
    ['ﾃｽﾄ結果', 'てすと', '[ﾃｽﾄ]結果'],
    ['4.2 Heads', '4.2', '[4.2] Heads'],
  ])('%s, searched for %s: %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test.each([
    ['Universal Circuit Patterns', 'circus'],
    ['Universal Circuit Patterns', 'circuit breaker'],
    ['', 'a'],
  ])('%s has no %s', (text, query) => {
    expect(marked(text, query)).toBeNull();
  });

  test.each(['', '  ', '\u200E'])('%j asks for nothing', (query) => {
    expect(queryWords(query)).toEqual([]);
  });
});
