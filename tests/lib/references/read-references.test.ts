import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERVIEW } from '../../support/interview.ts';
import { readReferencesOf } from '../../support/read-references-of.ts';

describe('lib/references/read-references', () => {
  it('reads an interview: sponsors between rules, notes, the guest, the interviewer, the topics', () => {
    const reading = readReferencesOf(INTERVIEW);
    expect(reading.links.map(({ role, group }) => [role, group])).toEqual([
      ['sponsor', 'SPONSOR MESSAGES'],
      ['sponsor', 'SPONSOR MESSAGES'],
      ['shownotes', 'SHOWNOTES AND TRANSCRIPT'],
      ['guest', 'INES MOREAU'],
      ['guest', 'INES MOREAU'],
    ]);
    expect(reading.people.map(({ name, role, links }) => [name, role, links.length])).toEqual([
      ['INES MOREAU', 'guest', 2],
      ['Ada Sun', 'host', 0],
    ]);
    expect(reading.topicLists.map(({ title, topics }) => [title, ...topics])).toEqual([
      ['We talk about', 'how ants vote', 'why they sleep'],
    ]);
    expect(reading.sponsorBlocks.map(({ text, links }) => [text, links.length])).toEqual([
      [
        'Fernpost sends you a letter on paper every week.\nOwl Lamps light your desk. Go to https://owl.example/lamps',
        2,
      ],
    ]);
    expect(reading.references).toEqual([]);
  });

  it('never throws, and every position lies within the description', { timeout: 30_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'https://',
        'https://a.example/',
        ' ',
        '\n',
        '\n\n',
        '***',
        'SPONSOR:',
        'Guest: ',
        '[a](',
        ')',
        '0:00 ',
        '▬▬▬',
        '\uD800',
        '\0',
        '\u202E',
        '@',
        '%E0%A4%A',
        '第',
        '• ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const description = pieces.join('');
        const { links, references, people, topicLists, sponsorBlocks } = readReferencesOf(description);
        for (const { position } of [...links, ...references, ...people, ...topicLists, ...sponsorBlocks]) {
          expect(position.start).toBeGreaterThanOrEqual(0);
          expect(position.end).toBeGreaterThanOrEqual(position.start);
          expect(position.end).toBeLessThanOrEqual(description.length);
        }
        for (const { url } of links) expect(url).toMatch(/^https?:\/\//iu);
      }),
    );
  });
});
