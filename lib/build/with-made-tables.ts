import type { Plugin } from 'vite';
import { hosts } from '../references/addresses/hosts.ts';
import { phraseTable } from '../words/phrase-table.ts';

/** Modules whose exports are data that is worked out of other data. */
const TABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '/lib/references/addresses/hosts.ts': { hosts },
  '/lib/words/phrase-table.ts': { phraseTable },
};

/** Puts the tables that the reader looks things up in into the bundle as they are when made, so that no page makes them. */
export function withMadeTables(): Plugin {
  return {
    name: 'with-made-tables',
    load(id) {
      const made = Object.entries(TABLES).find(([path]) => id.endsWith(path))?.[1];
      if (made === undefined) return null;
      const lines = Object.entries(made).map(([name, table]) => `export const ${name} = ${JSON.stringify(table)};`);
      return { code: lines.join('\n'), map: null };
    },
  };
}
