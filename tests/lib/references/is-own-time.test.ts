import { describe, expect, it } from 'vitest';
import { isOwnTime } from '../../../lib/references/is-own-time.ts';
import type { Link } from '../../../lib/references/model.ts';

function linkTo(url: string, label: string | null = null): Link {
  return { url, label, host: new URL(url).host, role: 'video', group: null, position: { start: 0, end: url.length } };
}

describe('lib/references/is-own-time', () => {
  it.each([
    ['to its second', linkTo('https://youtu.be/abcdefghijk?t=95')],
    ['with the time for its text', linkTo('https://youtu.be/abcdefghijk?t=59', '1:35')],
  ])('takes a link %s for the time beside it', (_, link) => {
    expect(isOwnTime(link, 95.4)).toBe(true);
  });

  it.each([
    ['another second', linkTo('https://youtu.be/abcdefghijk?t=59')],
    ['another second with words', linkTo('https://youtu.be/abcdefghijk?t=59', '1:35 in the first part')],
    ['a video', linkTo('https://youtu.be/abcdefghijk', '1:35')],
    ['something else', linkTo('https://a.example/?t=95', '1:35')],
  ])('takes a link to %s for what it is', (_, link) => {
    expect(isOwnTime(link, 95.4)).toBe(false);
  });
});
