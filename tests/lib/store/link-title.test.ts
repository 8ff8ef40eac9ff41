import { describe, expect, test } from 'vitest';
import { linkTitle } from '../../../lib/store/link-title.ts';
import { makeLink } from '../../support/make-reading.ts';

describe('lib/store/link-title', () => {
  test.each([
    ['https://maps.example/', null, 'maps.example'],
    ['https://maps.example/atlas/', null, 'maps.example/atlas'],
    ['https://maps.example/atlas?page=2', null, 'maps.example/atlas'],
    ['https://maps.example/atlas', 'The atlas', 'The atlas'],
  ])('%s with the words %j is called %j', (url, label, title) => {
    expect(linkTitle(makeLink('other', url, label))).toBe(title);
  });
});
