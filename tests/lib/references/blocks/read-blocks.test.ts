import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../../support/read-references-of.ts';

describe('lib/references/blocks/read-blocks', () => {
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
    [
      'a name, as far as somebody else is named',
      'Guest: Ada Sun\nhttps://a.example/1\nEdited by: Kai\nhttps://a.example/2',
      ['guest 1', 'other 2'],
    ],
    [
      'a name, over a line without one',
      'Guest: Ada Sun\nhttps://a.example/1\nHer website\nhttps://a.example/2',
      ['guest 1', 'guest 2'],
    ],
  ])('lets %s speak for the links below', (_, description, expected) => {
    expect(rolesOf(description)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'over the blank lines of a list that has one under its heading',
      'SOURCES\n\nHow ants vote\nhttps://a.example/1\nhttps://a.example/2\n\nAda Sun - Ants https://a.example/3\n\nBees -\nhttps://a.example/4',
      ['reference 1', 'reference 2', 'reference 3', 'reference 4'],
    ],
    [
      'as far as the next heading',
      'Our sponsors:\n\nOwl Lamps - light for all https://a.example/1\n\nFernpost - mail https://a.example/2\n\nMusic:\n\nA song https://a.example/3',
      ['sponsor 1', 'sponsor 2', 'other 3'],
    ],
    [
      'as far as a profile',
      'SOURCES\n\nAnts https://a.example/1\n\nMe https://instagram.com/2\n\nMy maps https://a.example/3',
      ['reference 1', 'social 2', 'other 3'],
    ],
    [
      'as far as a paragraph of many lines',
      'SOURCES\n\nAnts https://a.example/1\n\nMaps\nof all\nplaces https://a.example/2',
      ['reference 1', 'other 2'],
    ],
    [
      'but not of one that has none',
      'SOURCES\nAnts https://a.example/1\n\nMy maps https://a.example/2',
      ['reference 1', 'other 2'],
    ],
    [
      'but not where it holds text only',
      'SPONSORS:\nOwl Lamps and Fernpost\n\nMy maps https://a.example/1',
      ['other 1'],
    ],
  ])('lets a heading speak %s', (_, description, expected) => {
    expect(rolesOf(description)).toEqual(expected);
  });
});
