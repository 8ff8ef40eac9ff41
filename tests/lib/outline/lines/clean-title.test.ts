import { describe, expect, it } from 'vitest';
import { cleanTitle } from '../../../../lib/outline/lines/clean-title.ts';

describe('lib/outline/lines/clean-title', () => {
  it.each([
    [' - Wind', 'Wind'],
    [': Wind –', 'Wind'],
    ['－ 風 －', '風'],
    ['] Wind', 'Wind'],
    ['Wind (', 'Wind'],
    ['Wind ........ ', 'Wind'],
    ['Wind ──────', 'Wind'],
    ['━━ Wind ━━', 'Wind'],
    ['Wind;', 'Wind'],
    ['  two\t blanks\u00a0 ', 'two blanks'],
    ['**Wind** and `rain`', 'Wind and rain'],
    ['a *loud* note', 'a loud note'],
    ['_Wind_', 'Wind'],
    ['// Wind', 'Wind'],
    ['Wind @', 'Wind'],
    ['【風】', '風'],
    ['\u200e\u202bרוח\u202c', 'רוח'],
    ['Wind ( )', 'Wind'],
    ['[ ] Wind', 'Wind'],
    ['Wind *', 'Wind'],
    ['Wind -->', 'Wind'],
    ['Wind>', 'Wind'],
    ['**Wind**: how it ~~blows~~ blew', 'Wind: how it blows blew'],
    ['__Wind and rain__', 'Wind and rain'],
  ])('cleans %j', (raw, clean) => {
    expect(cleanTitle(raw)).toBe(clean);
  });

  it.each([
    '.NET and others',
    '/r/organs',
    '3 * 4 * 5',
    'Why?',
    '« Bonjour »',
    '[redacted]',
    'Wind (live)',
    'Roadmap to become...',
    'snake_case_name',
    '#organs',
    '[a] or [b]',
    'Never forget .flush()',
    'run() and its friends',
    'char name[]',
    'matrix[][]',
    '7*2 and 9*4',
    'From breadth first to A*',
    '*rest and **options',
    'Box<T> or Rc<T>',
    "When __file__ is '__none__'",
    'What is __init__',
    '__new__ before __init__',
    'Here we go! :)',
    'It broke again :(',
  ])('leaves %j as it is', (title) => {
    expect(cleanTitle(title)).toBe(title);
  });

  it.each([
    ['**', ' Wind** and rain', 'Wind and rain'],
    ['*', 'Wind*', 'Wind'],
    ['•**', ' :** Wind', 'Wind'],
    ['***', ' Wind ***', 'Wind'],
    ['*', ' From 2*3 to 4*5', 'From 2*3 to 4*5'],
    ['•', ' A*', 'A*'],
  ])('closes what the marker %j opened before %j', (marker, raw, clean) => {
    expect(cleanTitle(raw, marker)).toBe(clean);
  });
});
