import { lazy } from '../lazy.ts';
import type { ConceptName } from './concepts.ts';
import { type LocatedWords, locateWords } from './locate-words.ts';
import { createPhraseIndex, type FoundPhrase } from './create-phrase-index.ts';
import { phraseTable } from './phrase-table.ts';
import { splitWords } from './split-words.ts';

/** The words of a text, and what stands for a concept among them. */
export interface Words {
  readonly count: number;
  /** How many of them are a single character of Chinese or Japanese. */
  readonly ideographs: number;
  /** Folded (`splitWords`). */
  readonly list: readonly string[];
  /** By where they begin, the longest first; they may overlap. */
  readonly phrases: readonly FoundPhrase<ConceptName>[];
}

/** The concepts that are looked for, and what each is called there. */
export type Names<Name extends string> = Readonly<Partial<Record<ConceptName, Name>>>;

const findPhrases = lazy(() => createPhraseIndex(phraseTable));

/** Splits a text into words and looks each of them up, once for all that may be asked. */
export function readWords(text: string): Words {
  const words = locateWords(text);
  return new ReadWords(text, words, findPhrases()(words));
}

class ReadWords implements Words {
  readonly count: number;
  readonly ideographs: number;
  private split: readonly string[] | null = null;

  constructor(
    private readonly text: string,
    { count, ideographs }: LocatedWords,
    readonly phrases: Words['phrases'],
  ) {
    this.count = count;
    this.ideographs = ideographs;
  }

  /** Taken out of the text when they are asked for, as those of most texts never are. */
  get list(): readonly string[] {
    return (this.split ??= splitWords(this.text));
  }
}

/**
 * The phrases that stand for one of these concepts, from left to right, the longest wherever several begin;
 * none overlap. Words before `from` are left out.
 */
export function phrasesOf<Name extends string>(
  { phrases }: Words,
  names: Names<Name>,
  from = 0,
): readonly FoundPhrase<Name>[] {
  const found: FoundPhrase<Name>[] = [];
  let free = from;
  for (const { name, start, end } of phrases) {
    const own = names[name];
    if (own === undefined || start < free) continue;
    found.push({ name: own, start, end });
    free = end;
  }
  return found;
}

/** The one of these concepts that the words, all of them, stand for, or null. */
export function conceptOf<Name extends string>(words: Words, names: Names<Name>): Name | null {
  const [first] = phrasesOf(words, names);
  return first?.start === 0 && first.end === words.count ? first.name : null;
}
