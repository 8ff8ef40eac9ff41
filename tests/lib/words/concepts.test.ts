import { describe, expect, it } from 'vitest';
import { languages, type Concept } from '../../../lib/words/concept.ts';
import { concepts as table } from '../../../lib/words/concepts.ts';
import { splitWords } from '../../../lib/words/split-words.ts';
import { phrasesOf, readWords } from '../../../lib/words/words.ts';

const modules = import.meta.glob<Record<string, Concept>>('../../../lib/words/concepts/*.ts', { eager: true });
const concepts = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports).map(([name, concept]) => ({ path, name, concept })),
);

function phrases(list: string): readonly string[] {
  return list.split(', ');
}

// Words that name both one part and the list of all, or a part and a work, in their languages.
const sharedOnPurpose = new Set([
  'en: book',
  'ja: チャプター',
  'ko: 챕터',
  'id: bab',
  'de: Kapitel',
  'pt: apresentação',
]);

// Everyday words: folded, each looks like a word of another language that stands for a concept there.
const EVERYDAY: Readonly<Record<string, string>> = {
  cs: 'co jak kde který nebo pro že být má',
  de: 'der das die und ist mit von wie wir uns hier gut den Teil zum es also art tag rat',
  en: 'these this those the and with from for you invite invited lectures cites supports film panel deposit depot commander correct anime',
  es: 'los las del con son para que por sin está más deposito depósito',
  fr: 'les des une dans pour avec son quelle présenter tonton cité deux moi vous il est invite',
  id: 'yang dan ini itu untuk dengan dari tidak akan juga kami kita',
  it: 'il gli una con per che sono più della delle conduce questa come film',
  ja: 'これ それ ここ です ます 各種',
  nl: 'de het een van voor met zijn niet aan ook dat les film reclame',
  pl: 'nie jest jak czy tak dla przez ten już film podpowiedź',
  pt: 'os as dos das uma com para por não mais como ele está film',
  ro: 'doar și este cu pentru care mai',
  sv: 'och att det som för med den har inte stod kop film',
  tr: 've bir bu için ile ne çok daha ama film',
  vi: 'và của là cho không một trong được người',
  zh: '这 那 提供 進行 支援 資料 各種 是 在',
};

/** Concepts that stand beside a number, or alone. */
const BESIDE_NUMBERS = new Set(['part', 'ordinal', 'end']);

describe('lib/words/concepts', () => {
  it('has one concept a file, of the same name', () => {
    for (const { path, name } of concepts) expect(path).toContain(`/${name}.ts`);
  });

  it.each(Object.entries(EVERYDAY))('hears nothing in everyday words of %s', (_, words) => {
    const names = Object.fromEntries(table.map(([name]) => [name, name]));
    const heard = words.split(' ').filter((word) => {
      const found = phrasesOf(readWords(`lorem ${word} ipsum`), names);
      return found.some(({ name }) => !BESIDE_NUMBERS.has(name));
    });
    expect(heard).toEqual([]);
  });

  it.each([
    ['Thèse : https', 'paper'],
    ['Invité', 'guest'],
    ['Quelle', 'references'],
    ['資料', 'shownotes'],
    ['Doar', 'support'],
  ])('hears %j where nothing else is said', (text, name) => {
    expect(readWords(text.split(' ', 1)[0] ?? '').phrases[0]?.name).toBe(name);
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
