import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/words/fold-text.ts';

describe('lib/words/fold-text', () => {
  it.each([
    ['Table of Contents', 'table of contents'],
    ['ÍNDICE', 'indice'],
    ['İÇİNDEKİLER', 'icindekiler'],
    ['ＴＯＣ：', 'toc:'],
    ['क़िताब', 'कतब'],
    ['Łódź', 'łodz'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
