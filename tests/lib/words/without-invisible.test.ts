import { describe, expect, it } from 'vitest';
import { plainText } from '../../../lib/references/labels/bare-text.ts';
import { cleanTitle } from '../../../lib/outline/lines/clean-title.ts';
import { withoutInvisible } from '../../../lib/words/without-invisible.ts';

describe('lib/words/without-invisible', () => {
  it.each(['\0', '\u00ad', '\u061c', '\u180e', '\u200b', '\u200e', '\u202b', '\u2060', '\u2067', '\ufeff'])(
    'takes %j out of a text, be it a title or the words of a link',
    (mark) => {
      const text = `${mark}Wa${mark}x`;
      expect([withoutInvisible(text), cleanTitle(text), plainText(text)]).toEqual(['Wax', 'Wax', 'Wax']);
    },
  );

  it.each(['क्‍ष', 'می‌خواهم', '👩‍🚀', '❤️'])('leaves in %j what is seen by what it does', (text) => {
    expect(withoutInvisible(text)).toBe(text);
  });
});
