import { describe, expect, it } from 'vitest';
import { languages, type Concept } from '../../../lib/words/concept.ts';
import { concepts as table } from '../../../lib/words/concepts.ts';
import { splitWords } from '../../../lib/words/split-words.ts';

const modules = import.meta.glob<Record<string, Concept>>('../../../lib/words/concepts/*.ts', { eager: true });
const concepts = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports).map(([name, concept]) => ({ path, name, concept })),
);

function phrases(list: string): readonly string[] {
  return list.split(', ');
}

// Words that name both one part and the list of all, or a part and a work, in their languages.
const sharedOnPurpose = new Set(['en: book', 'ja: チャプター', 'ko: 챕터', 'id: bab', 'de: Kapitel']);

describe('lib/words/concepts', () => {
  it('has one concept a file, of the same name', () => {
    for (const { path, name } of concepts) expect(path).toContain(`/${name}.ts`);
  });

  it('has a row for each in the table', () => {
    expect(Object.fromEntries(table)).toEqual(Object.fromEntries(concepts.map(({ name, concept }) => [name, concept])));
  });

  it.each(concepts)('has words for $name in every language', ({ concept }) => {
    expect(Object.keys(concept).toSorted()).toEqual(languages.toSorted());
    for (const language of languages) {
      for (const phrase of phrases(concept[language])) expect(splitWords(phrase), language).not.toEqual([]);
    }
  });

  it.each(concepts)('writes each phrase of $name once a language', ({ concept }) => {
    for (const language of languages) {
      const folded = phrases(concept[language]).map((phrase) => splitWords(phrase).join(' '));
      expect(folded.length - new Set(folded).size, `${language}: ${folded.join(', ')}`).toBe(0);
    }
  });

  it('gives no phrase to two concepts of one language without intent', () => {
    const owners = new Map<string, readonly string[]>();
    for (const { name, concept } of concepts) {
      for (const language of languages) {
        for (const phrase of phrases(concept[language])) {
          if (sharedOnPurpose.has(`${language}: ${phrase}`)) continue;
          const key = `${language}: ${splitWords(phrase).join(' ')}`;
          owners.set(key, [...(owners.get(key) ?? []), name]);
        }
      }
    }
    expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
  });

  it('writes no stem that would take a word of another concept, of any language', () => {
    // Words for parts and their numbers stand in tables of their own.
    const together = concepts.filter(({ name }) => name !== 'part' && name !== 'ordinal');
    const words = together.flatMap(({ name, concept }) =>
      Object.values(concept)
        .flatMap(phrases)
        .map((phrase) => ({ name, isStem: phrase.endsWith('*'), folded: splitWords(phrase).join(' ') })),
    );
    const single = words.filter(({ folded }) => !folded.includes(' '));
    const taken = single
      .filter(({ isStem }) => isStem)
      .flatMap((stem) => single.filter(({ name, folded }) => name !== stem.name && folded.startsWith(stem.folded)));
    expect(taken).toEqual([]);
  });
});
