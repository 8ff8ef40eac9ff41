import { describe, expect, it } from 'vitest';
import { languages, type Concept } from '../../../lib/words/concept.ts';
import { createPhraseTable } from '../../../lib/words/create-phrase-table.ts';
import { createPhraseIndex } from '../../../lib/words/create-phrase-index.ts';
import { locateWords } from '../../../lib/words/locate-words.ts';
import { splitWords } from '../../../lib/words/split-words.ts';

function conceptOf(english: string, chinese: string): Concept {
  return { ...createEmptyConcept(), en: english, zh: chinese };
}

function createEmptyConcept(): Concept {
  return Object.fromEntries(languages.map((language) => [language, `unused${language}`])) as Record<
    (typeof languages)[number],
    string
  >;
}

const findPhrases = createPhraseIndex(
  createPhraseTable([
    ['code', conceptOf('code, source code, más código', '代码')],
    ['offer', conceptOf('promo code, discount*, discounts, łatwy code, give:', '优惠')],
  ]),
);

function find(text: string): readonly string[] {
  const words = splitWords(text);
  return findPhrases(locateWords(text)).map(({ name, start, end }) => `${name}: ${words.slice(start, end).join(' ')}`);
}

describe('lib/words/create-phrase-index', () => {
  it.each([
    ['Source code and more code', ['code: source code', 'code: code', 'code: code']],
    ['use promo code ABC', ['offer: promo code', 'code: code']],
    ['MÁS CÓDIGO, mas codigo', ['code: mas codigo', 'code: mas codigo']],
    ['codes decode', []],
    ['Discounted, discounts', ['offer: discounted', 'offer: discounts']],
    ['disco', []],
    ['本期优惠代码', ['offer: 优 惠', 'code: 代 码']],
    ['Łatwy code', ['offer: łatwy code', 'code: code']],
    ['Give:', ['offer: give']],
    ['Give it a try', []],
    ['', []],
  ])('finds in %j %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('keeps no word that another one finds', () => {
    const { ascii } = createPhraseTable([['offer', conceptOf('discount*, discounts, discounts here, count', '优惠')]]);
    const phrases = ascii.phrases.split(/[;,]/u).map((phrase) => phrase.slice(1));
    expect(phrases).toEqual(expect.arrayContaining(['discount*', 'discounts here', 'count']));
    expect(phrases).not.toContain('discounts');
  });
});
