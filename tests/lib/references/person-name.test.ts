import { describe, expect, it } from 'vitest';
import { isNameIn, isPersonName, readNamedPeople } from '../../../lib/references/person-name.ts';

describe('lib/references/person-name', () => {
  it.each(['Ines Moreau', 'INES MOREAU', 'Dr. Guido van der Berg', 'Ольга Петрова', 'Jean-Luc O’Neill'])(
    'takes %j for a name',
    (text) => {
      expect(isPersonName(text)).toBe(true);
    },
  );

  it.each(['Ines', 'Source Code', 'Follow Ines Moreau', 'how ants vote', 'Top 10', '', 'A'.repeat(60)])(
    'takes %j for none',
    (text) => {
      expect(isPersonName(text)).toBe(false);
    },
  );

  it.each([
    ['Interviewer - Ada Sun', ['Ada Sun'], 'host'],
    ['Moderation: Lene Vogt', ['Lene Vogt'], 'host'],
    ['Guests: Lene Vogt, Ada Sun and Ines Moreau', ['Lene Vogt', 'Ada Sun', 'Ines Moreau'], 'guest'],
    ['Guest: Ines Moreau, professor of ants', ['Ines Moreau'], 'guest'],
    ['Ines Moreau (guest)', ['Ines Moreau'], 'guest'],
    ['嘉宾：李明', ['李明'], 'guest'],
    ['Ведущая: Ольга Петрова', ['Ольга Петрова'], 'host'],
  ])('reads %j', (text, names, role) => {
    expect(readNamedPeople(text)).toEqual({ names, role });
  });

  it.each(['Guest', 'Guest: follow us', 'Ants: a guest in the house', 'Music by Ada Sun', ''])(
    'finds nobody in %j',
    (text) => {
      expect(readNamedPeople(text)).toBeNull();
    },
  );

  it.each([
    [['https://inesmoreau.example/'], true],
    [['https://other.example/', 'https://x.com/ines_moreau'], true],
    [['https://github.com/imoreau'], true],
    [['https://fernpost.example/ines-moreau'], false],
    [['https://moreau.example/'], false],
    [[], false],
  ])('asks whether %j bear a name', (urls, bears) => {
    expect(isNameIn('Ines Moreau', urls)).toBe(bears);
  });
});
