import { concepts } from './concepts.ts';
import { createPhraseTable } from './create-phrase-table.ts';

/** The phrases of all that has words in many languages. The build puts its value in the place of this module. */
export const phraseTable = createPhraseTable(concepts);
