export type LabelKind = 'contents' | 'references' | 'corrections';

/** Placeholder until the words are there: English and a few others. */
const WORDS: readonly [LabelKind, RegExp][] = [
  [
    'contents',
    /^(?:(?:video|episode|the) )?(?:toc|table of contents|contents?|outline|chapters?|time ?(?:stamps?|line|codes?|index)|kapitel|course contents|index)$/,
  ],
  [
    'references',
    /^(?:refs?|references|sources|quellen|books mentioned|links from this episode|references mentioned|music|songs)$/,
  ],
  ['corrections', /^(?:corrections?|errata|erratum)$/],
];

/** What list a line announces, or null where it announces none. */
export function labelKind(text: string): LabelKind | null {
  if (text.length > 100) return null;
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const joined = /^(?:\S )+\S$/.test(words) ? words.replace(/ /g, '') : words;
  for (const [kind, pattern] of WORDS) if (pattern.test(joined)) return kind;
  return null;
}

/** Where the first entry begins on a line that may have a list's label in front of it. */
export function withoutLabel(words: string, limit: number): number {
  const colon = words.lastIndexOf(':', limit);
  return colon >= 0 && colon < limit && labelKind(words.slice(0, colon)) !== null ? colon + 1 : 0;
}
