import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/words/fold-text.ts';
import { locateWords } from '../../../lib/words/locate-words.ts';
import { stemKey, wordKey } from '../../../lib/words/phrase-key.ts';
import { splitFolded } from '../../../lib/words/split-folded.ts';
import { splitWords } from '../../../lib/words/split-words.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'abcXYZ019%% -.:é章'), maxLength: 40 }),
);

describe('lib/words/locate-words', () => {
  it('finds where the words stand in the folded text', () => {
    const { text, count, starts, ends } = locateWords('Up to 50% OFF');
    expect(text).toBe('up to 50% off');
    expect(Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]))).toEqual([
      'up',
      'to',
      '50',
      '%',
      'off',
    ]);
  });

  it('finds the same words in plain text as the folding of any other text does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(splitWords(text)).toEqual(splitFolded(foldText(text)));
      }),
    );
  });

  it('gives each word its key, and that of its first letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = splitFolded(foldText(text));
        const { count, stems, keys } = locateWords(text);
        const stemsOfWords = words.map((word) => stemKey(word, 0, word.length));
        expect(stems.slice(0, count)).toEqual(stemsOfWords);
        expect(keys.slice(0, count)).toEqual(
          words.map((word, at) => wordKey(word, 0, word.length, stemsOfWords[at] ?? 0)),
        );
      }),
    );
  });

  it.each([
    ['two words', 0, true],
    ['目录 of contents', 2, false],
    ['é', 0, true],
    ['Übersicht', 0, true],
    ['Обзор', 0, false],
  ])(
    'counts the ideographs of %j as %i, and tells that %s about its words being of ASCII',
    (text, ideographs, plain) => {
      expect(locateWords(text)).toMatchObject({ ideographs, plain });
    },
  );
});
