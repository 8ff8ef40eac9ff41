import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/tree/fold.ts';

describe('lib/tree/fold', () => {
  test.each([
    ['Steering VECTORS', 'steering vectors', 'case'],
    ['Café Ångström', 'cafe angstrom', 'accents'],
    ['Straße', 'strasse', 'sharp s'],
    ['Łódź, Øresund', 'lodz, oresund', 'letters that Unicode does not take apart'],
    ['ＡＢＣ１２', 'abc12', 'width'],
    ['ﾃｽﾄ', 'テスト', 'halfwidth katakana'],
    ['ひらがな', 'ヒラガナ', 'hiragana'],
    ['مُقَدِّمَة', 'مقدمه', 'Arabic vowel signs'],
    ['أحمد إلى آخر', 'احمد الي اخر', 'Arabic letters with hamza'],
    ['ﬁne', 'fine', 'ligatures'],
    ['a\u200Eb\u202Ec', 'abc', 'what directs the writing'],
    ['Ελλάς', 'ελλασ', 'final sigma'],
    ['it’s', "it's", 'apostrophes'],
  ])('%s becomes %s (%s)', (original, folded) => {
    expect(fold(original).text.normalize('NFC')).toBe(folded);
  });

  test('keeps apart what means something else', () => {
    expect(fold('はし').text).not.toBe(fold('ばし').text);
    expect(fold('resume').text).not.toBe(fold('resumé!').text);
  });

  test('knows where each character came from', () => {
    const { text, offsets } = fold('Stra\u00DFe é\u0301x');
    expect(text).toBe('strasse ex');
    expect(offsets).toEqual([0, 1, 2, 3, 4, 4, 5, 6, 7, 9, 10]);
  });
});
