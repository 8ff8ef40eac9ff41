import { lazy } from '../lazy.ts';
import { isAscii } from './is-ascii.ts';
import { type Names, phrasesOf, readWords } from './words.ts';

/** What a list of times is for. */
export type ListLabel = 'contents' | 'references' | 'corrections' | 'schedule';

const LABELS: Names<ListLabel> = {
  contents: 'contents',
  references: 'references',
  corrections: 'corrections',
  schedule: 'schedule',
};

// "Links and resources from this episode": longer lines are sentences, or chapters.
const MOST_WORDS = 6;
const MOST_CHARACTERS = 80;

// "Contents of the course", "Índice del curso", "Inhalt der Folge"
const OF = new Set('of for in del de du des der do da della dello dei van av till för'.split(' '));

// Chinese and Japanese count by characters.
const BY_CHARACTERS = lazy(() => new RegExp(String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`, 'u'));

// "Timestamps (thanks to Ada)", "Chapters [English]"
function withoutRemark(line: string): string {
  const open = line.search(/[(（[]/u);
  return open > 3 ? line.slice(0, open) : line;
}

/**
 * What the list under this line is for, where the line is its label: "TOC:", "⭐️ Course Contents ⭐️",
 * "Quellen", "BOOKS MENTIONED"; null where the line is none. The label may begin or end the line.
 */
export function listLabel(line: string): ListLabel | null {
  if (line.length > MOST_CHARACTERS) return null;
  const words = readWords(withoutRemark(line));
  const count = words.count;
  const found = phrasesOf(words, LABELS);
  const first = found.at(0);
  const last = found.at(-1);
  if (first?.start === 0 && first.end === count) return first.name;
  if (count > MOST_WORDS && (isAscii(line) || !BY_CHARACTERS().test(line))) return null;
  const atEnd = last?.end === count ? last.name : null;
  const atStart = first?.start === 0 ? first.name : null;
  const goesOn = first?.start === 0 && OF.has(words.list[first.end] ?? '');
  return atEnd ?? (goesOn || /[:：]\s*$/u.test(line) ? atStart : null);
}
