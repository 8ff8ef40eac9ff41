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

  it('takes no shop that is called like its address for a person', () => {
    expect(readReferencesOf('Owl Lamps\nhttps://owllamps.example/lamp/1').people).toEqual([]);
    expect(readReferencesOf('Ada Sun\nhttps://adasun.example/').people).toHaveLength(1);
  });

  it('reads the names on the lines below a heading', () => {
    const { people } = readReferencesOf('Guests:\nAda Sun\nLene Vogt - Owl Lamps\n\nhttps://a.example/1');
    expect(people.map(({ name, role, links }) => [name, role, links.length])).toEqual([
      ['Ada Sun', 'guest', 0],
      ['Lene Vogt', 'guest', 0],
    ]);
  });

  it('reads hosts from a sentence, which claims no links', () => {
    const { people, links } = readReferencesOf('The show is hosted by Ada Sun.\nMaps: https://a.example/1');
    expect(people.map(({ name, role }) => [name, role])).toEqual([['Ada Sun', 'host']]);
    expect(links.map(({ role, group }) => [role, group])).toEqual([['other', null]]);
  });

  it('lets a row of signs end what a name claims', () => {
    const { people } = readReferencesOf('Hosted by: Ada Sun\n-----\nMaps: https://a.example/1\n-----');
    expect(people.map(({ name, links }) => [name, links.length])).toEqual([['Ada Sun', 0]]);
  });
});
