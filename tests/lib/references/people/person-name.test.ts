import { describe, expect, it } from 'vitest';
import {
  hostsInSentence,
  isNameIn,
  isOwnPage,
  isPersonName,
  readNamedPeople,
} from '../../../../lib/references/people/person-name.ts';
import { readWords } from '../../../../lib/words/words.ts';

describe('lib/references/people/person-name', () => {
  it.each(['Ines Moreau', 'INES MOREAU', 'Dr. Guido van der Berg', 'Ольга Петрова', 'Jean-Luc O’Neill'])(
    'takes %j for a name',
    (text) => {
      expect(isPersonName(text)).toBe(true);
    },
  );

  it.each([
    'Ines',
    'Source Code',
    'Follow Ines Moreau',
    'Owl Lamps Official',
    'Lampas Oficial',
    'how ants vote',
    'Top 10',
    '',
    'A'.repeat(60),
  ])('takes %j for none', (text) => {
    expect(isPersonName(text)).toBe(false);
  });

  it.each([
    ['Interviewer - Ada Sun', ['Ada Sun'], 'host'],
    ['Moderation: Lene Vogt', ['Lene Vogt'], 'host'],
    ['Guests: Lene Vogt, Ada Sun and Ines Moreau', ['Lene Vogt', 'Ada Sun', 'Ines Moreau'], 'guest'],
    ['Guest: Ines Moreau, professor of ants', ['Ines Moreau'], 'guest'],
    ['Ines Moreau (guest)', ['Ines Moreau'], 'guest'],
    ['嘉宾：李明', ['李明'], 'guest'],
    ['Apresentação: Ada Sol', ['Ada Sol'], 'host'],
    ['Présentation : Inès Moreau', ['Inès Moreau'], 'host'],
    ['Ведущая: Ольга Петрова', ['Ольга Петрова'], 'host'],
  ])('reads %j', (text, names, role) => {
    expect(readNamedPeople(text)).toEqual({ names, role });
  });

  it.each([
    'Guest',
    'Guest: follow us',
    'Presentation: how ants vote',
    'Ants: a guest in the house',
    'Music by Ada Sun',
    '',
  ])('finds nobody in %j', (text) => {
    expect(readNamedPeople(text)).toBeNull();
  });

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

  it.each<[string, readonly string[]]>([
    ['The Ant Show is hosted by Ada Sun.', ['Ada Sun']],
    ['Hosted by Ada Sun, Lene Vogt, and Kai de Boer', ['Ada Sun', 'Lene Vogt', 'Kai de Boer']],
    ['L’émission est présentée et animé par Ada Sun', ['Ada Sun']],
    ['Hosted by the museum of ants', []],
    ['Hosted by Ada Sun in the museum of ants', []],
    ['Our host is Ada Sun', []],
    ['Hosted by', []],
    ['', []],
  ])('reads the hosts from %j', (text, names) => {
    expect(hostsInSentence(text, readWords(text))).toEqual(names);
  });

  it.each([
    ['https://adasun.example/', true],
    ['https://adasun.example', true],
    ['https://x.com/adasun', true],
    ['https://adasun.example/lamps/1', false],
    ['nothing', false],
  ])('asks whether %j is a page about somebody as a whole', (url, own) => {
    expect(isOwnPage(url)).toBe(own);
  });
});
