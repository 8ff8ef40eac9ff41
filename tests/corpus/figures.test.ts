import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDescription } from '../../lib/reading/read-description.ts';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = process.env.CAPITULA_CORPUS ?? '';

/** What the evaluation prints; shares from 0 to 1, null where no case has any. */
type Figures = Readonly<Record<string, number | null>>;

/** Runs the evaluation over some of its cases, on the command as people run it. */
function evaluate(cases: string): Figures {
  const script = join(FOLDER, 'evaluation/score.mjs');
  const file = join(FOLDER, `corpus/${cases}.jsonl`);
  const command = [process.execPath, '--import', 'tsx', 'lib/cli/outline.ts', '--jsonl'];
  const { stdout } = spawnSync(process.execPath, [script, '--cases', file, '--json', '--', ...command], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const figures: Figures = JSON.parse(stdout);
  return figures;
}

/** The least that each figure must reach. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  seed: { chaptersF1: 1, structureF1: 1, exact: 1, labels: 1, linkRoles: 1 },
  formats: { chaptersF1: 0.99, structureF1: 0.97, exact: 0.95, ends: 0.95 },
  descriptions: { chaptersF1: 0.985, structureF1: 0.96, exact: 0.9, ends: 0.95, linkRoles: 0.93 },
  references: { chaptersF1: 1, structureF1: 1, exact: 1, referencesF1: 0.95, linkRoles: 0.95 },
};
/** The most that each count of faults may be. */
const CEILINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  seed: { strayReferences: 0, strayLinks: 0 },
  formats: { falseOutlines: 0, strayReferences: 0 },
  descriptions: { falseOutlines: 0, strayReferences: 5, strayLinks: 0 },
  references: { strayReferences: 0, strayLinks: 0 },
};

describe('the labelled descriptions', () => {
  it.each(Object.keys(FLOORS))('are read as well as promised: %s', { timeout: 60_000 }, (cases) => {
    const figures = evaluate(cases);
    const floors = Object.entries(FLOORS[cases] ?? {}).filter(([name, least]) => !((figures[name] ?? 0) >= least));
    const ceilings = Object.entries(CEILINGS[cases] ?? {}).filter(([name, most]) => !((figures[name] ?? 0) <= most));
    expect({ missed: [...floors, ...ceilings], figures }).toEqual({ missed: [], figures });
  });
});

describe('the descriptions without labels', () => {
  it('are read without an outline that holds times past the end', () => {
    const lines = readFileSync(join(FOLDER, 'corpus/unlabelled.jsonl'), 'utf8').split('\n');
    const descriptions: { id: string; duration: number | null; description: string }[] = lines
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
    const late = descriptions.filter(({ description, duration }) => {
      const { outline } = readDescription(description, { duration });
      return outline.nodes.some(({ startTime }) => startTime > (duration ?? startTime));
    });
    expect(descriptions.length).toBeGreaterThan(400);
    expect(late.map(({ id }) => id)).toEqual([]);
  });
});
