import { describe, expect, it } from 'vitest';
import { bareText, plainText, withoutOpenBracket } from '../../../../lib/references/labels/bare-text.ts';

describe('lib/references/labels/bare-text', () => {
  it.each([
    ['▬▬▬ Links 🔗 ▬▬▬', 'Links'],
    ['► Code (Python):', 'Code (Python)'],
    ['- “Ants vote”, they say -', '“Ants vote”, they say'],
    ['👉🏼 20% off!', '20% off!'],
    ['- C++ -', 'C++'],
    ['Learn F#:', 'Learn F#'],
    ['★ น้ำ ★', 'น้ำ'],
    ['→ हिन्दी ←', 'हिन्दी'],
    ['Step 1️⃣', 'Step 1'],
    ['▶《蟻》第二季：', '《蟻》第二季'],
    ['【風】', '風'],
    ['【風】と【雨】', '【風】と【雨】'],
    ['***', ''],
    ['', ''],
  ])('takes from %j the ornaments and leaves %j', (text, bare) => {
    expect(bareText(text)).toBe(bare);
  });

  it.each([
    ['Ada Sun ( INSTA', 'Ada Sun'],
    ['《蟻》 第二季【訂閱', '《蟻》 第二季'],
    ['(as we said', 'as we said'],
    ['Ada Sun)', 'Ada Sun'],
    ['Ada (Sun) and [Kai]', 'Ada (Sun) and [Kai]'],
    ['2) Ada Sun', '2) Ada Sun'],
    ['(Ada) (Sun', '(Ada)'],
  ])('closes the brackets of %j', (text, closed) => {
    expect(withoutOpenBracket(text)).toBe(closed);
  });

  it('drops marks that hide or turn what follows', () => {
    expect(plainText('A\u202Eb\u200B **c**\t d\0')).toBe('Ab c d');
  });
});
