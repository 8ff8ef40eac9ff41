import { describe, expect, it } from 'vitest';
import { readReferencesOf } from '../../support/read-references-of.ts';

describe('lib/references/collect-references', () => {
  it('makes references of a list of references, with their times, and of works that are linked without one', () => {
    const { references } = readReferencesOf(
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
    const { references } = readReferencesOf(
      '0:00 A\n5:00 B\n9:00 C\n\nCORRECTIONS\n6:05 It was 1587, not 1569\n7:00 Not ants, bees',
    );
    expect(references.map(({ kind, startTime }) => [kind, startTime])).toEqual([
      ['correction', 365],
      ['correction', 420],
    ]);
  });

  it('reads corrections that are sentences with their time in front, but only under their label', () => {
    const sentences = '- At 4:10, I say nine. It is ten.\n- At 6:05 the ant is a bee';
    const contents = '0:00 A\n5:00 B\n9:00 C';
    const { references } = readReferencesOf(`CORRECTIONS:\n${sentences}\n\n${contents}`);
    expect(references.map(({ kind, startTime, title }) => [kind, startTime, title])).toEqual([
      ['correction', 250, 'I say nine. It is ten.'],
      ['correction', 365, 'the ant is a bee'],
    ]);
    expect(readReferencesOf(`Hello\n${sentences}\n\n${contents}`).references).toEqual([]);
  });

  it('gives links on and below a chapter its time, up to a heading or a rule, and below the last up to a gap', () => {
    const { references } = readReferencesOf(
      '0:00 A\n4:10 B https://a.example/1\nMore: https://a.example/2\n9:00 C\n\nhttps://a.example/3\n20:00 D\n=====\nhttps://a.example/4\n30:00 E\nhttps://a.example/5\n\nhttps://a.example/6',
    );
    const timed = references.filter(({ startTime }) => startTime !== null);
    expect(timed.map(({ startTime, url }) => [startTime, url])).toEqual([
      [250, 'https://a.example/1'],
      [250, 'https://a.example/2'],
      [540, 'https://a.example/3'],
      [1800, 'https://a.example/5'],
    ]);
  });

  it('makes no reference of what follows a profile below the last chapter', () => {
    expect(
      readReferencesOf('0:00 A\n4:00 B\n9:00 C\nFollow me: https://x.com/ada\nhttps://a.example').references,
    ).toEqual([]);
  });

  it('makes no reference of the profiles below the last chapter', () => {
    expect(
      readReferencesOf('0:00 A\n4:00 B\n9:00 C\nFollow me: https://x.com/ada\nhttps://patreon.com/ada').references,
    ).toEqual([]);
  });

  it('gives the profile of who speaks the time of any chapter but the last', () => {
    const { references } = readReferencesOf('0:00 A\n5:00 B\nhttps://x.com/ada\n9:00 C\nhttps://x.com/ben');
    expect(references.map(({ startTime, url }) => [startTime, url])).toEqual([[300, 'https://x.com/ada']]);
  });

  it('makes references of times that have links for titles, whatever stands above them', () => {
    const { references } = readReferencesOf(
      'All that was shown\n0:04 https://a.example/1\n1:52 https://b.example/2 (again)\n2:31 https://c.example/3',
    );
    expect(references.map(({ startTime, title }) => [startTime, title])).toEqual([
      [4, 'a.example'],
      [112, '(again)'],
      [151, 'c.example'],
    ]);
  });

  it('takes what is sold for a work below any chapter but the last', () => {
    const { references } = readReferencesOf(
      '0:00 A\n5:00 B\nThe ant book https://shop.antpress.example/1\n9:00 C\nMugs https://shop.ada.example/1',
    );
    expect(references.map(({ startTime, title }) => [startTime, title])).toEqual([[300, 'The ant book']]);
  });
});
