import { end } from './concepts/end.ts';
import { createPhraseTable } from './phrase-table.ts';
import { splitWords } from './split-words.ts';

const table = createPhraseTable([['end', end]]);

/** True where `text` stands for the end of the video, as in "1:20:00 - end". */
export function isEndWord(text: string): boolean {
  return text.length < 30 && table.match(splitWords(text)) !== null;
}
