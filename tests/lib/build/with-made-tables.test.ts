import { describe, expect, it } from 'vitest';
import { withMadeTables } from '../../../lib/build/with-made-tables.ts';
import { phraseTable } from '../../../lib/words/phrase-table.ts';

/** What the plugin puts in the place of a module, or null. */
function load(path: string): unknown {
  const hook: unknown = withMadeTables().load;
  return typeof hook === 'function' ? hook(path) : null;
}

describe('lib/build/with-made-tables', () => {
  it('puts a table in the place of the module that makes it', async () => {
    const made = load('/somewhere/lib/words/phrase-table.ts');
    expect(made).toMatchObject({ code: expect.stringMatching(/^export const phraseTable = \{.*\};$/s) });
    const { code } = made as { readonly code: string };
    const { phraseTable: loaded } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(loaded).toEqual(phraseTable);
  });

  it('leaves every other module alone', () => {
    expect(load('/somewhere/lib/words/create-phrase-index.ts')).toBeNull();
  });
});
