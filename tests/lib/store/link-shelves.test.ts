import { describe, expect, test } from 'vitest';
import { shelveLinks } from '../../../lib/store/link-shelves.ts';
import { readDescription } from '../../../lib/reading/read-description.ts';
import { makeLink, makeReading, makeReference } from '../../support/make-reading.ts';

const notes = makeLink('shownotes', 'https://files.example/notes.pdf', 'Notes');
const paper = makeLink('paper', 'https://papers.example/1');
const shop = makeLink('merch', 'https://shop.example/');
const home = makeLink('guest', 'https://guest.example/');
const offer = makeLink('sponsor', 'https://sponsor.example/offer');
const strayOffer = makeLink('sponsor', 'https://other.example/offer');
const position = { start: 0, end: 0 };

describe('lib/store/link-shelves', () => {
  test('puts each link in one place', () => {
    const links = [shop, notes, paper, home, offer, strayOffer];
    const reading = makeReading({
      links,
      people: [{ name: 'Ada', role: 'guest', links: [home], position }],
      sponsorBlocks: [{ text: 'Try it', links: [offer], position }],
    });
    expect(shelveLinks(reading)).toEqual({
      pinned: [notes],
      shelves: [
        { role: 'paper', links: [paper] },
        { role: 'merch', links: [shop] },
      ],
      sponsorLinks: [strayOffer],
    });
  });

  test('leaves what is cited to the references', () => {
    const reading = makeReading({ links: [paper], references: [makeReference(10, 'A paper', paper.url)] });
    expect(shelveLinks(reading).shelves).toEqual([]);
  });

  test('shows the same address once', () => {
    const again = { ...paper, position: { start: 1, end: 2 } };
    expect(shelveLinks(makeReading({ links: [again, paper] })).shelves).toEqual([{ role: 'paper', links: [again] }]);
  });

  test('shows no link that only leads to the time of its chapter', () => {
    const own = 'https://youtu.be/aaaaaaaaaaa';
    const lines = [`0:00 Start ${own}?t=0`, `1:35 Knots ${own}?t=95`, `Earlier: https://youtu.be/bbbbbbbbbbb?t=95`];
    const reading = readDescription(lines.join('\n'), { duration: 600 });
    expect(reading.references.map(({ url }) => url)).not.toContain(`${own}?t=95`);
    expect(shelveLinks(reading).shelves.flatMap(({ links }) => links.map(({ label }) => label))).toEqual(['Earlier']);
  });
});
