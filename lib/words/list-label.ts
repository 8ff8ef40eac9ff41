import { lazy } from '../lazy.ts';
import { contents } from './concepts/contents.ts';
import { corrections } from './concepts/corrections.ts';
import { references } from './concepts/references.ts';
import { createPhraseTable } from './phrase-table.ts';
import { splitWords } from './split-words.ts';

/** What a list of times is for. */
export type ListLabel = 'contents' | 'references' | 'corrections';

const table = createPhraseTable<ListLabel>([
  ['corrections', corrections],
  ['references', references],
  ['contents', contents],
]);

// "Links and resources from this episode": longer lines are sentences, or chapters.
const MOST_WORDS = 6;
const MOST_CHARACTERS = 80;

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
  const words = splitWords(withoutRemark(line));
  const found = table.find(words);
  const first = found.at(0);
  const last = found.at(-1);
  if (first?.start === 0 && first.end === words.length) return first.name;
  if (words.length > MOST_WORDS && !BY_CHARACTERS().test(line)) return null;
  const atEnd = last?.end === words.length ? last.name : null;
  const atStart = first?.start === 0 ? first.name : null;
  return atEnd ?? (/[:：]\s*$/u.test(line) ? atStart : null);
}
