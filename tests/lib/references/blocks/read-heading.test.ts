import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { isRule, readHeading } from '../../../../lib/references/blocks/read-heading.ts';

describe('lib/references/blocks/read-heading', () => {
  it.each([
    ['▬▬▬ Links 🔗 ▬▬▬', { title: 'Links', ruled: true }],
    ['***SPONSORS***', { title: 'SPONSORS', ruled: true }],
    ['My cameras:', { title: 'My cameras', ruled: false }],
    ['Follow Ada 👇', { title: 'Follow Ada', ruled: false }],
    ['SOURCES 2019-2020', { title: 'SOURCES 2019-2020', ruled: false }],
    ['ADA SUN', { title: 'ADA SUN', ruled: false }],
    ['【SNS】', { title: 'SNS', ruled: false }],
    ['*Dr. Ada Sun*', { title: 'Dr. Ada Sun', ruled: false }],
    ['Redes sociales', { title: 'Redes sociales', ruled: false }],
    ['Quellen', { title: 'Quellen', ruled: false }],
  ])('reads %j as a heading', (text, heading) => {
    expect(tokenize(text).map((line) => readHeading(line))).toEqual([heading]);
  });

  it.each([
    'Ants vote with their feet.',
    'Wait ... what',
    'OK',
    'Snapchat: @ada',
    'Links: https://a.example/',
    '1:02 PART TWO',
    'SNAPCHAT : ADASUN',
    'TICKETS » HERE',
    '#ANTS #COLONY',
    'WHATSAPP +1 (555) 010-0199',
    '【TEL 03-5550-1234】',
    `${'A long sentence '.repeat(10)}:`,
    '***',
  ])('reads %j as none', (text) => {
    expect(tokenize(text).map((line) => readHeading(line))).toEqual([null]);
  });

  it.each([
    ['***', true],
    ['- - - -', true],
    ['═══════', true],
    ['--', false],
    ['*** a', false],
    ['🎵🎶🎵👍', false],
  ])('asks whether %j is a rule', (text, rule) => {
    expect(tokenize(text).map(isRule)).toEqual([rule]);
  });
});
