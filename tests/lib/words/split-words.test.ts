import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../lib/words/split-words.ts';

describe('lib/words/split-words', () => {
  it.each([
    ['Table of  Contents:', ['table', 'of', 'contents']],
    ['ÍNDICE', ['indice']],
    ['İÇİNDEKİLER', ['icindekiler']],
    ['ＴＯＣ：', ['toc']],
    ['▬▬ T I M E S T A M P S ⏰ ▬▬', ['timestamps']],
    ['P R O D U C T S  M E N T I O N E D:', ['products', 'mentioned']],
    ['a b test', ['a', 'b', 'test']],
    ['第3章', ['第', '3', '章']],
    ['目录', ['目', '录']],
    ['20 % off', ['20', '%', 'off']],
    ['', []],
    ['\uD800 \0', []],
  ])('reads %j as %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('never throws, and folding again changes nothing', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const words = splitWords(text);
        expect(splitWords(words.filter((word) => word.length > 1).join(' , '))).toEqual(
          words.filter((word) => word.length > 1),
        );
      }),
    );
  });
});
