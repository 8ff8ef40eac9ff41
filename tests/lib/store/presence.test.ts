import { describe, expect, test } from 'vitest';
import { presenceOf } from '../../../lib/store/presence.ts';
import { makeOutline } from '../../support/make-outline.ts';
import { makeLink, makeReading, makeReference } from '../../support/make-reading.ts';

const position = { start: 0, end: 0 };
const nearMiss = { times: 2, pastEnd: 1 };

describe('lib/store/presence', () => {
  test.each([
    ['an outline', makeReading({ outline: makeOutline([0, 'One'], [60, 'Two']) }), 'contents'],
    ['a link to show notes', makeReading({ links: [makeLink('shownotes', 'https://a.example/')] }), 'contents'],
    ['a reference', makeReading({ references: [makeReference(null, 'A book')] }), 'contents'],
    [
      "a person's link",
      makeReading({
        people: [{ name: 'Ada', role: null, links: [makeLink('guest', 'https://a.example/')], position }],
      }),
      'contents',
    ],
    ['a name alone', makeReading({ people: [{ name: 'Ada', role: null, links: [], position }] }), 'nothing'],
    ['links to a shop and a network', makeReading({ links: [makeLink('merch', 'https://a.example/')] }), 'nothing'],
    ['times that are no outline', makeReading({ nearMiss }), 'near-miss'],
    [
      'show notes beside such times',
      makeReading({ nearMiss, links: [makeLink('shownotes', 'https://a.example/')] }),
      'contents',
    ],
    ['an empty description', makeReading(), 'nothing'],
  ])('%s', (_name, reading, presence) => {
    expect(presenceOf(reading)).toBe(presence);
  });
});
