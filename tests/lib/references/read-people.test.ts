import { describe, expect, it } from 'vitest';
import { readReferencesOf } from '../../support/read-references-of.ts';

describe('lib/references/read-people', () => {
  it('takes capitals for a person only where the links bear the name', () => {
    expect(readReferencesOf('ANT COLONY:\nhttps://a.example/1').people).toEqual([]);
    expect(readReferencesOf('ADA SUN:\nhttps://adasun.example/1').people).toHaveLength(1);
  });

  it('takes a name that stands right above an address which bears it for a person', () => {
    const { people, links } = readReferencesOf(
      'Prof. Ada Sun\nhttps://x.com/ada_sun\nhttps://a.example/1\n\nAnt Colony\nhttps://a.example/2',
    );
    expect(people.map(({ name, links: own }) => [name, own.length])).toEqual([['Prof. Ada Sun', 2]]);
    expect(links.map(({ role }) => role)).toEqual(['guest', 'guest', 'other']);
  });

  it('takes the name that a heading asks to meet for a person, where the links bear it', () => {
    const contents = '0:00 A\n4:00 B\n9:00 C\n\n';
    const heading = `${contents}CONNECT WITH ADA SUN:\n`;
    expect(readReferencesOf(`${heading}Web: https://adasun.example`).people.map(({ name }) => name)).toEqual([
      'ADA SUN',
    ]);
    expect(readReferencesOf(`${heading}Web: https://a.example`).people).toEqual([]);
    expect(readReferencesOf(`${contents}CONNECT WITH US:\nWeb: https://a.example/withus`).people).toEqual([]);
    expect(readReferencesOf('CONNECT WITH ADA SUN:\nWeb: https://adasun.example').people).toEqual([]);
  });

  it('shares links among several people by name', () => {
    const { people } = readReferencesOf('Guests: Ada Sun & Lene Vogt\nhttps://adasun.example/\nhttps://x.com/lvogt');
    expect(people.map(({ name, links }) => [name, links.map(({ host }) => host)])).toEqual([
      ['Ada Sun', ['adasun.example']],
      ['Lene Vogt', ['x.com']],
    ]);
  });
});
