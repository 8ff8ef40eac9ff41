import { describe, expect, it } from 'vitest';
import { isEndWord } from '../../../lib/words/is-end-word.ts';

describe('lib/words/is-end-word', () => {
  it.each(['end', 'END', 'Ende', 'fin', 'конец', '終わり', '끝'])('takes %j for the end', (text) => {
    expect(isEndWord(text)).toBe(true);
  });

  it.each(['ending explained', 'the endless', 'and so it ends', ''])('takes %j for a title', (text) => {
    expect(isEndWord(text)).toBe(false);
  });
});
