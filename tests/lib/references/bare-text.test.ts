import { describe, expect, it } from 'vitest';
import { bareText, plainText } from '../../../lib/references/bare-text.ts';

describe('lib/references/bare-text', () => {
  it.each([
    ['▬▬▬ Links 🔗 ▬▬▬', 'Links'],
    ['► Code (Python):', 'Code (Python)'],
    ['- “Ants vote”, they say -', '“Ants vote”, they say'],
    ['👉🏼 20% off!', '20% off!'],
    ['***', ''],
    ['', ''],
  ])('takes from %j the ornaments and leaves %j', (text, bare) => {
    expect(bareText(text)).toBe(bare);
  });

  it('drops marks that hide or turn what follows', () => {
    expect(plainText('A\u202Eb\u200B **c**\t d\0')).toBe('Ab c d');
  });
});
