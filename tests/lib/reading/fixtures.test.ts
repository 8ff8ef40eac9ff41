import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printOutline } from '../../../lib/cli/print-reading.ts';
import { readDescription } from '../../../lib/reading/read-description.ts';

const FOLDER = new URL('../../fixtures/descriptions/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length));

describe('lib/reading/read-description', () => {
  it.each(names)('reads tests/fixtures/descriptions/%s.txt as its .outline says', (name) => {
    const description = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
    const expected = readFileSync(new URL(`${name}.outline`, FOLDER), 'utf8');
    expect(`${printOutline(readDescription(description, { duration: null }), false)}\n`).toBe(expected);
  });
});
