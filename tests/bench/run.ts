import { readdirSync } from 'node:fs';

// Runs every benchmark of this folder, each `NAME.bench.ts`, one after the other.
const FOLDER = new URL('./', import.meta.url);
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.bench.ts'))) {
  // one after the other: they share the processor
  // oxlint-disable-next-line no-await-in-loop
  await import(new URL(file, FOLDER).href);
}
