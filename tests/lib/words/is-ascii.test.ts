import { describe, expect, it } from 'vitest';
import { isAscii } from '../../../lib/words/is-ascii.ts';

describe('lib/words/is-ascii', () => {
  it.each([
    ['', true],
    ['Chapter 1\t~\u007f', true],
    ['\u0080', false],
    ['Größe', false],
    ['目录', false],
    ['🎤', false],
  ])('says of %j %s', (text, answer) => {
    expect(isAscii(text)).toBe(answer);
  });
});
