import { describe, expect, it } from 'vitest';
import { conceptOf, phrasesOf, readWords } from '../../../lib/words/words.ts';

describe('lib/words/words', () => {
  it('knows the words of a text, folded', () => {
    expect(readWords('Índice: 3').list).toEqual(['indice', '3']);
  });

  it('keeps the words of a text while others are read', () => {
    const words = readWords('Five short words of text');
    readWords('and others');
    expect(words.list).toEqual(['five', 'short', 'words', 'of', 'text']);
    expect(words.count).toBe(5);
  });

  it('tells the phrases of the concepts that are looked for, the longest and none twice, by the names given', () => {
    const words = readWords('Affiliate links and more links');
    expect(phrasesOf(words, { offer: 'offer', references: 'reference' })).toEqual([
      { name: 'offer', start: 0, end: 2 },
      { name: 'reference', start: 4, end: 5 },
    ]);
    expect(phrasesOf(words, { references: 'link' }).map(({ start }) => start)).toEqual([1, 4]);
    expect(phrasesOf(words, { sponsor: 'sponsor' })).toEqual([]);
  });

  it('leaves out what begins before a word', () => {
    expect(phrasesOf(readWords('Links and more links'), { references: 'link' }, 1)).toEqual([
      { name: 'link', start: 3, end: 4 },
    ]);
  });

  it.each([
    ['THE END!', 'end'],
    ['the end is near', null],
    ['near the end', null],
    ['', null],
  ])('takes all of %j for %s', (text, name) => {
    expect(conceptOf(readWords(text), { end: 'end' })).toBe(name);
  });
});
