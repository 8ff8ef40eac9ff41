import type { Concept } from './concept.ts';
import { splitWords } from './split-words.ts';

/** A phrase that was found: the concept that it stands for, and its words, `end` exclusive. */
export interface FoundPhrase<Name extends string> {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/** Phrases of several concepts in all languages, to be looked up in folded words (`splitWords`). */
export interface PhraseTable<Name extends string> {
  /** The concept that these words, all of them, stand for, or null. */
  readonly match: (words: readonly string[]) => Name | null;
  /** All phrases within these words, from left to right, the longest wherever several begin; none overlap. */
  readonly find: (words: readonly string[]) => readonly FoundPhrase<Name>[];
}

interface Phrase<Name extends string> {
  readonly name: Name;
  readonly words: readonly string[];
  /** True where the last word may go on ("поддерж*"). */
  readonly open: boolean;
}

function phrasesOf<Name extends string>(name: Name, concept: Concept): readonly Phrase<Name>[] {
  return Object.values(concept)
    .flatMap((list) => list.split(','))
    .map((phrase) => ({ name, words: splitWords(phrase), open: phrase.endsWith('*') }));
}

function fits(phrase: Phrase<string>, words: readonly string[], at: number): boolean {
  const last = phrase.words.length - 1;
  return phrase.words.every((word, i) => {
    const found = words[at + i];
    return phrase.open && i === last ? found?.startsWith(word) === true : found === word;
  });
}

/**
 * Makes a table of `concepts`; of two that share a phrase the first has it. Looking up takes time in
 * proportion to the number of words: how many phrases can begin with one word is a matter of the table.
 */
export function createPhraseTable<Name extends string>(
  concepts: readonly (readonly [Name, Concept])[],
): PhraseTable<Name> {
  const byFirstWord = new Map<string, Phrase<Name>[]>();
  let longestStem = 0;
  for (const phrase of concepts.flatMap(([name, concept]) => phrasesOf(name, concept))) {
    const [first = ''] = phrase.words;
    const stem = phrase.open && phrase.words.length === 1;
    if (stem) longestStem = Math.max(longestStem, first.length);
    const key = stem ? `${first}*` : first;
    const others = byFirstWord.get(key);
    if (others) others.push(phrase);
    else byFirstWord.set(key, [phrase]);
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);

  function phraseAt(words: readonly string[], at: number): Phrase<Name> | null {
    const word = words[at] ?? '';
    const whole = byFirstWord.get(word)?.find((phrase) => fits(phrase, words, at));
    if (whole) return whole;
    for (let length = Math.min(word.length, longestStem); length > 0; length -= 1) {
      const stem = byFirstWord.get(`${word.slice(0, length)}*`)?.[0];
      if (stem) return stem;
    }
    return null;
  }

  function find(words: readonly string[]): readonly FoundPhrase<Name>[] {
    const found: FoundPhrase<Name>[] = [];
    for (let at = 0; at < words.length;) {
      const phrase = phraseAt(words, at);
      if (phrase) found.push({ name: phrase.name, start: at, end: at + phrase.words.length });
      at += phrase ? phrase.words.length : 1;
    }
    return found;
  }

  function match(words: readonly string[]): Name | null {
    const [first] = find(words);
    return first && first.start === 0 && first.end === words.length ? first.name : null;
  }

  return { match, find };
}
