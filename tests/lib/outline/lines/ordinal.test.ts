import { describe, expect, it } from 'vitest';
import { scanOrdinal } from '../../../../lib/outline/lines/ordinal.ts';

describe('lib/outline/lines/ordinal', () => {
  it.each([
    ['4. Wind', '4', [4], 'decimal', 2],
    ['4.1 Wind', '4.1', [4, 1], 'decimal', 3],
    ['4.1.2. Wind', '4.1.2', [4, 1, 2], 'decimal', 6],
    ['2.3a Wind', '2.3a', [2, 3, 1], 'decimal', 4],
    ['2.3b. Wind', '2.3b', [2, 3, 2], 'decimal', 5],
    ['(4) Wind', '4', [4], 'decimal', 3],
    ['#3 Wind', '3', [3], 'decimal', 2],
    ['3# ', '3', [3], 'decimal', 2],
    ['07 Wind', '07', [7], 'bare', 2],
    ['3 - Wind', '3', [3], 'bare', 1],
    ['IV. Wind', 'IV', [4], 'roman', 3],
    ['IV - Wind', 'IV', [4], 'roman', 2],
    ['IV: Wind', 'IV', [4], 'roman', 2],
    ['b) Wind', 'b', [2], 'letter', 2],
    ['(b) Wind', 'b', [2], 'letter', 3],
    ['Γ. Άνεμος', 'Γ', [3], 'letter', 2],
    ['б) Ветер', 'б', [2], 'letter', 2],
    ['ב. רוח', 'ב', [2], 'letter', 2],
    ['iii. Wind', 'iii', [3], 'roman', 4],
    ['(ii) Wind', 'ii', [2], 'roman', 4],
    ['(II) Wind', 'II', [2], 'roman', 4],
    ['i. Wind', 'i', [1], 'roman', 2],
    ['② Wind', '2', [2], 'decimal', 1],
    ['2\ufe0f\u20e3 Wind', '2', [2], 'decimal', 3],
    ['4-1 Wind', '4-1', [4, 1], 'hyphenated', 3],
    ['Q3. Wind', 'Q3', [3], 'coded', 3],
    ['三、风', '三', [3], 'ideographic', 2],
    ['（十二）风', '十二', [12], 'ideographic', 4],
    ['３．Wind', '3', [3], 'decimal', 2],
  ])('reads %j', (text, label, parts, style, end) => {
    expect(scanOrdinal(text, 0, text.length)).toMatchObject({ ordinal: { parts, style }, end });
    expect(scanOrdinal(text, 0, text.length)?.ordinal.label.normalize('NFKC')).toBe(label);
  });

  it.each([
    '1984 Wind',
    '2024. Review',
    '3-Action',
    '1990-95 Wind',
    'Q3: Wind',
    'MP3. Wind',
    '一天',
    '1:20 Wind',
    '(a Wind',
    '50% Wind',
    '1.5k Wind',
    '2.0beta Wind',
    '3d Wind',
    'Wind',
    'a wind',
    'Ö. Wind',
    'б ветер',
    '风. 雨',
    'i wind',
    'IV wind',
    'i - wind',
    'X-ray wind',
    '(I - wind)',
    'B - wind',
    'ill. Wind',
    'Iv. Wind',
    '(I. Wind',
    '(vi',
    'mix) Wind',
    'D.C. nights',
    '4.'.repeat(9),
  ])('reads none in %j', (text) => {
    expect(scanOrdinal(text, 0, text.length)).toBeNull();
  });
});
