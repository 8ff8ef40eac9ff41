/** The languages in which every concept has its words. */
export const languages = [
  'ar',
  'cs',
  'de',
  'en',
  'es',
  'fr',
  'he',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh',
] as const;

type Language = (typeof languages)[number];

/**
 * What people call one thing, a line a language, phrases separated by commas, as they are found in
 * descriptions; case, accents and full width don't matter. A last word with `*` may go on, and a phrase with
 * `:` counts only where nothing else is said ("Give:"). Chinese stands in both of its scripts.
 */
export type Concept = Readonly<Record<Language, string>>;
