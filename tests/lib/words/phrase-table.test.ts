import { describe, expect, it } from 'vitest';
import { languages, type Concept } from '../../../lib/words/concept.ts';
import { createPhraseTable } from '../../../lib/words/phrase-table.ts';
import { splitWords } from '../../../lib/words/split-words.ts';

function conceptOf(phrases: string): Concept {
  return { ...createEmptyConcept(), en: phrases };
}

function createEmptyConcept(): Concept {
  return Object.fromEntries(languages.map((language) => [language, `unused${language}`])) as Record<
    (typeof languages)[number],
    string
  >;
}

const table = createPhraseTable([
  ['code', conceptOf('code, source code, 代码')],
  ['offer', conceptOf('promo code, discount*, 优惠')],
  ['late', conceptOf('code')],
]);

function find(text: string): readonly string[] {
  const words = splitWords(text);
  return table.find(words).map(({ name, start, end }) => `${name}: ${words.slice(start, end).join(' ')}`);
}

describe('lib/words/phrase-table', () => {
  it.each([
    ['Source code and more code', ['code: source code', 'code: code']],
    ['use promo code ABC', ['offer: promo code']],
    ['codes decode', []],
    ['Discounted, discounts', ['offer: discounted', 'offer: discounts']],
    ['disco', []],
    ['本期优惠代码', ['offer: 优 惠', 'code: 代 码']],
    ['', []],
  ])('finds in %j %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    ['SOURCE CODE:', 'code'],
    ['Source code here', null],
    ['the code', null],
    ['', null],
  ])('takes all of %j for %s', (text, name) => {
    expect(table.match(splitWords(text))).toBe(name);
  });

  it('finds a phrase that must stand alone only there', () => {
    const alone = createPhraseTable([['give', conceptOf('give:')]]);
    expect(alone.match(splitWords('Give:'))).toBe('give');
    expect(alone.find(splitWords('Give it a try'))).toEqual([]);
  });
});
