import { foldText } from './fold-text.ts';
import { isAscii } from './is-ascii.ts';
import { stemKey, wordKey } from './phrase-key.ts';
import { FEWEST_LETTERS, splitFolded } from './split-folded.ts';

/** The words of a text by their places in it: they can be counted and looked up, and most need never be taken out. */
export interface LocatedWords {
  /** Folded. */
  readonly text: string;
  /** Whether the text has only characters of ASCII. */
  readonly plain: boolean;
  readonly count: number;
  /** How many of them are a single character of Chinese or Japanese. */
  readonly ideographs: number;
  readonly starts: readonly number[];
  /** Exclusive. */
  readonly ends: readonly number[];
  /** The key of the first letters of each word (`stemKey`). */
  readonly stems: readonly number[];
  /** The key of each word (`wordKey`). */
  readonly keys: readonly number[];
}

const FIRST_IDEOGRAPH = '\u2e80';

const PERCENT = 1;
const DIGIT = 2;
const LETTER = 3;

/** What each character of ASCII is in a text without capitals; 0 for what is in no word. */
const KIND_OF = new Uint8Array(0x80).fill(PERCENT, 0x25, 0x26).fill(DIGIT, 0x30, 0x3a).fill(LETTER, 0x61, 0x7b);

// Filled anew for each text: a description has a hundred of them, and each is done with before the next.
const starts: number[] = [];
const ends: number[] = [];
const stems: number[] = [];
const keys: number[] = [];

/** Finds the words of `text`, as `splitWords` does. What is returned holds until the next call. */
export function locateWords(text: string): LocatedWords {
  const lower = text.toLowerCase();
  const count = locatePlain(lower);
  if (count < 0) return locateAll(splitFolded(foldText(text)));
  return { text: lower, plain: true, count, ideographs: 0, starts, ends, stems, keys };
}

/** How many words there are, where the text is of ASCII and sets no letters apart, as most are; else -1. */
function locatePlain(text: string): number {
  let count = 0;
  let letters = 0;
  for (let at = 0; at < text.length;) {
    const start = at;
    const kind = KIND_OF[text.charCodeAt(at)];
    if (kind === undefined) return -1;
    at += 1;
    if (kind === 0) continue;
    if (kind !== PERCENT) while (at < text.length && KIND_OF[text.charCodeAt(at)] === kind) at += 1;
    if (kind === LETTER && at === start + 1 && (letters += 1) === FEWEST_LETTERS) return -1;
    locate(text, count, start, at);
    count += 1;
  }
  return count;
}

function locateAll(words: readonly string[]): LocatedWords {
  const text = words.join(' ');
  let start = 0;
  for (const [at, word] of words.entries()) {
    locate(text, at, start, start + word.length);
    start += word.length + 1;
  }
  const ideographs = words.filter((word) => word.length === 1 && word >= FIRST_IDEOGRAPH).length;
  return { text, plain: isAscii(text), count: words.length, ideographs, starts, ends, stems, keys };
}

function locate(text: string, at: number, start: number, end: number): void {
  const stem = stemKey(text, start, end);
  starts[at] = start;
  ends[at] = end;
  stems[at] = stem;
  keys[at] = wordKey(text, start, end, stem);
}
