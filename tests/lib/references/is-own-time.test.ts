import { describe, expect, it } from 'vitest';
import { isOwnTime } from '../../../lib/references/is-own-time.ts';
import type { Link } from '../../../lib/references/model.ts';

function linkTo(url: string, label: string | null = null): Link {
  return { url, label, host: new URL(url).host, role: 'video', group: null, position: { start: 0, end: url.length } };
}

describe('lib/references/is-own-time', () => {
  it.each([
    ['a link to its second', linkTo('https://youtu.be/abcdefghijk?t=95'), true],
    ['a link with the time for its text', linkTo('https://youtu.be/abcdefghijk?t=59', '1:35'), true],
    ['a link to another second', linkTo('https://youtu.be/abcdefghijk?t=59'), false],
    [
      'a link to another second with words',
      linkTo('https://youtu.be/abcdefghijk?t=59', '1:35 in the first part'),
      false,
    ],
    ['a link to a video', linkTo('https://youtu.be/abcdefghijk', '1:35'), false],
    ['a link to something else', linkTo('https://a.example/?t=95', '1:35'), false],
  ])('takes %s beside 1:35 for the line’s time or not', (_, link, isOwn) => {
    expect(isOwnTime(link, 95.4)).toBe(isOwn);
  });
});
