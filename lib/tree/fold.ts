import { lazy } from '../lazy.ts';

/** A text made comparable, and where each of its characters came from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text` the offset in the original, and the original's length at the end. */
  readonly offsets: readonly number[];
}

/** What NFKD does not take apart but a searcher takes for the same. */
const SAME: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ά: 'α',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/** Accents and vowel signs, but not what makes another syllable of a kana. */
const MARK = lazy(() => new RegExp(String.raw`(?![\u3099\u309A])\p{Mn}`, 'u'));
const FORMAT = lazy(() => new RegExp(String.raw`\p{Cf}`, 'u'));

/**
 * Folds a text for searching: case, accents and vowel signs, width, ligatures, and hiragana to katakana; characters
 * that direct the writing are left out.
 */
export function fold(original: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    for (const part of character.normalize('NFKD').toLowerCase()) {
      if (MARK().test(part) || FORMAT().test(part)) continue;
      const folded = toKatakana(SAME[part] ?? part);
      text += folded;
      for (let unit = 0; unit < folded.length; unit += 1) offsets.push(offset);
    }
    offset += character.length;
  }
  offsets.push(offset);
  return { text, offsets };
}

/** Hiragana and katakana stand 0x60 apart. */
function toKatakana(character: string): string {
  return character >= 'ぁ' && character <= 'ゖ' ? String.fromCharCode(character.charCodeAt(0) + 0x60) : character;
}
