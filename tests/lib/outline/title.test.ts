import { describe, expect, it } from 'vitest';
import { cleanTitle } from '../../../lib/outline/title.ts';

describe('lib/outline/title', () => {
  it.each([
    [' - Wind', 'Wind'],
    [': Wind –', 'Wind'],
    ['] Wind', 'Wind'],
    ['Wind (', 'Wind'],
    ['Wind ........ ', 'Wind'],
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
  ])('leaves %j as it is', (title) => {
    expect(cleanTitle(title)).toBe(title);
  });
});
