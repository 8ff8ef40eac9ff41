import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLocale } from '../../support/read-messages.ts';

const LOCALES = readdirSync('lib/locales')
  .filter((file) => file.endsWith('.yml'))
  .map((file) => file.replace(/\.yml$/, ''));

const CATEGORY = /_(?:zero|one|two|few|many|other)$/;

const locales = new Map(await Promise.all(LOCALES.map(async (name) => [name, await readLocale(name)] as const)));
const english = locales.get('en') ?? new Map<string, string>();
const englishKeys = [...english.keys()];
const pluralNames = new Set(
  englishKeys.filter((key) => key.endsWith('_other')).map((key) => key.replace(CATEGORY, '')),
);

/** The keys that a locale must have: those of English, with the plural forms that its own language has. */
function expectedKeys(language: string): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const plurals = [...pluralNames].flatMap((name) => categories.map((category) => `${name}_${category}`));
  const singles = englishKeys.filter((key) => !isPlural(key));
  return [...singles, ...plurals].toSorted();
}

function isPlural(key: string): boolean {
  return CATEGORY.test(key) && pluralNames.has(key.replace(CATEGORY, ''));
}

function placeholders(message: string): string[] {
  return (message.match(/\{\w+\}/g) ?? []).toSorted();
}

describe('lib/locales', () => {
  test('there are English, German, Arabic and Japanese', () => {
    expect(LOCALES).toEqual(expect.arrayContaining(['ar', 'de', 'en', 'ja']));
  });

  describe.each([...locales])('%s', (name, messages) => {
    test('has every key in each plural form of its language, and none too many', () => {
      expect([...messages.keys()].toSorted()).toEqual(expectedKeys(name));
    });

    test('names its own language and direction', () => {
      expect(messages.get('language')).toBe(name);
      expect(messages.get('direction')).toBe(name === 'ar' ? 'rtl' : 'ltr');
    });

    test('says something everywhere', () => {
      expect([...messages].filter(([, message]) => message.trim() === '')).toEqual([]);
    });

    test('puts the same words into its messages as English; a plural form may do without the number', () => {
      for (const [key, message] of messages) {
        const model = english.get(isPlural(key) ? key.replace(CATEGORY, '_other') : key) ?? '';
        const used = placeholders(message);
        const wanted = placeholders(model).filter(
          (word) => !isPlural(key) || used.includes(word) || word !== '{count}',
        );
        expect(used, key).toEqual(wanted);
      }
    });
  });
});
