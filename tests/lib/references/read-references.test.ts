import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/description/tokenize.ts';
import { readOutline } from '../../../lib/outline/parse-outline.ts';
import { readReferences, type ReferencesReading } from '../../../lib/references/read-references.ts';

function read(description: string): ReferencesReading {
  const lines = tokenize(description);
  const { outline, lists } = readOutline(lines, { duration: null });
  return readReferences(lines, outline, lists);
}

function roles(description: string): readonly string[] {
  return read(description).links.map(({ role, url }) => `${role} ${new URL(url).pathname.slice(1)}`);
}

const INTERVIEW = `
Ines Moreau studies how ants vote.

SPONSOR MESSAGES:
***
Fernpost sends you a letter on paper every week.
https://fernpost.example/letter
Owl Lamps light your desk. Go to https://owl.example/lamps
***
SHOWNOTES AND TRANSCRIPT:
https://files.example/notes
We talk about:
* how ants vote
* why they sleep
INES MOREAU:
https://inesmoreau.example/home
https://x.com/inesmoreau
Interviewer - Ada Sun
TOC:
0:00 A colony
1:00 Scouts
2:00 Robots
`;

describe('lib/references/read-references', () => {
  it('reads an interview: sponsors between rules, notes, the guest, the interviewer, the topics', () => {
    const reading = read(INTERVIEW);
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

  it('gives every link the position of the address as the author wrote it', () => {
    for (const { position } of read(INTERVIEW).links) {
      expect(INTERVIEW.slice(position.start, position.end)).toMatch(/^https:\/\/\S+$/u);
    }
  });

  it.each<[string, string, readonly string[]]>([
    ['before the address', 'Source code: https://a.example/1', ['code 1']],
    ['on the line above', 'Unterstützt uns hier\nhttps://a.example/1', ['support 1']],
    ['behind the address', 'https://a.example/1 use code ADA', ['sponsor 1']],
    ['in a markdown link', '[Transcript](https://a.example/1)', ['transcript 1']],
    ['in another language', '字幕稿：https://a.example/1\n打赏 https://a.example/2', ['transcript 1', 'support 2']],
    ['in letters set apart', 'P O D C A S T: https://a.example/1', ['podcast 1']],
    ['for each of two on a line', 'Paper: https://a.example/1 Code: https://a.example/2', ['paper 1', 'code 2']],
    ['but not across a blank line', 'Our podcast\n\nhttps://a.example/1', ['other 1']],
    [
      'but not in the midst of a sentence',
      'If you support the idea that ants can be taught to vote on where to live, go to https://a.example/1',
      ['other 1'],
    ],
  ])('reads a label %s', (_, description, expected) => {
    expect(roles(description)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'a heading',
      'MERCH:\nShirts: https://a.example/1\nhttps://a.example/2\n\nhttps://a.example/3',
      ['merch 1', 'merch 2', 'other 3'],
    ],
    [
      'a ruled heading, over blank lines',
      '=== Follow me ===\nA: https://a.example/1\n\nB: https://a.example/2\n=== More ===\nC: https://a.example/3',
      ['social 1', 'social 2', 'other 3'],
    ],
    ['a heading within it', '=== Links ===\nSupport:\nhttps://a.example/1', ['support 1']],
    [
      'a sentence',
      'Thanks to Fernpost for sponsoring!\nhttps://a.example/1\n\nhttps://a.example/2',
      ['sponsor 1', 'other 2'],
    ],
    [
      'no sentence about the link above',
      'Lamps, 10% off: https://a.example/1\nThis video is sponsored by Owl Lamps.\nMy course: https://a.example/2',
      ['sponsor 1', 'other 2'],
    ],
  ])('lets %s speak for the links below', (_, description, expected) => {
    expect(roles(description)).toEqual(expected);
  });

  it('takes capitals for a person only where the links bear the name', () => {
    expect(read('ANT COLONY:\nhttps://a.example/1').people).toEqual([]);
    expect(read('ADA SUN:\nhttps://adasun.example/1').people).toHaveLength(1);
  });

  it('takes a name that stands right above an address which bears it for a person', () => {
    const { people, links } = read(
      'Prof. Ada Sun\nhttps://x.com/ada_sun\nhttps://a.example/1\n\nAnt Colony\nhttps://a.example/2',
    );
    expect(people.map(({ name, links: own }) => [name, own.length])).toEqual([['Prof. Ada Sun', 2]]);
    expect(links.map(({ role }) => role)).toEqual(['guest', 'guest', 'other']);
  });

  it('takes what only leads to an address for no label', () => {
    expect(read('Go to https://a.example/1').links[0]?.label).toBeNull();
    expect(read('Owl Lamps\nVisit https://a.example/1').links[0]?.label).toBe('Owl Lamps');
  });

  it('shares links among several people by name', () => {
    const { people } = read('Guests: Ada Sun & Lene Vogt\nhttps://adasun.example/\nhttps://x.com/lvogt');
    expect(people.map(({ name, links }) => [name, links.map(({ host }) => host)])).toEqual([
      ['Ada Sun', ['adasun.example']],
      ['Lene Vogt', ['x.com']],
    ]);
  });

  it('makes references of a list of references, with their times, and of works that are linked without one', () => {
    const { references } = read(
      'https://en.wikipedia.org/wiki/Ant\n0:00 A\n5:00 B\n9:00 C\n\nREFS:\n[2:40] Choosing a nest, https://a.example/nest\n[6:00] A film without an address\n[7:00] Scouts\nhttps://a.example/scouts',
    );
    expect(references.map(({ startTime, title, url }) => [startTime, title, url])).toEqual([
      [null, 'en.wikipedia.org', 'https://en.wikipedia.org/wiki/Ant'],
      [160, 'Choosing a nest', 'https://a.example/nest'],
      [360, 'A film without an address', null],
      [420, 'Scouts', 'https://a.example/scouts'],
    ]);
  });

  it('keeps corrections apart', () => {
    const { references } = read(
      '0:00 A\n5:00 B\n9:00 C\n\nCORRECTIONS\n6:05 It was 1587, not 1569\n7:00 Not ants, bees',
    );
    expect(references.map(({ kind, startTime }) => [kind, startTime])).toEqual([
      ['correction', 365],
      ['correction', 420],
    ]);
  });

  it('gives links on and below a chapter the time of the chapter, up to a gap, a heading or a rule', () => {
    const { references } = read(
      '0:00 A\n4:10 B https://a.example/1\nMore: https://a.example/2\n9:00 C\n\nhttps://a.example/3\n20:00 D\n=====\nhttps://a.example/4',
    );
    expect(references.map(({ startTime, url }) => [startTime, url])).toEqual([
      [250, 'https://a.example/1'],
      [250, 'https://a.example/2'],
    ]);
  });

  it('makes no reference of the profiles below the last chapter', () => {
    expect(read('0:00 A\n4:00 B\n9:00 C\nFollow me: https://x.com/ada\nhttps://patreon.com/ada').references).toEqual(
      [],
    );
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
        const { links, references, people, topicLists, sponsorBlocks } = read(description);
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
