import { readdirSync, readFileSync } from 'node:fs';
import {
  assert as check,
  type Arbitrary,
  array,
  constantFrom,
  integer,
  nat,
  option,
  property,
  record,
  string,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepest } from '../../lib/outline/build-tree.ts';
import type { OutlineNode } from '../../lib/outline/model.ts';
import type { Reading } from '../../lib/reading/model.ts';
import { readDescription } from '../../lib/reading/read-description.ts';
import { hostileDescriptions } from '../support/hostile-descriptions.ts';

const FOLDER = new URL('../fixtures/descriptions/', import.meta.url);
const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));

function flatten(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** All positions that a reading carries. */
function positionsOf(reading: Reading): readonly { readonly start: number; readonly end: number }[] {
  const { outline, references, links, people, topicLists, sponsorBlocks, rejected } = reading;
  const parts = [
    ...flatten(outline.nodes),
    ...references,
    ...links,
    ...people,
    ...topicLists,
    ...sponsorBlocks,
    ...rejected,
  ];
  return parts.map(({ position }) => position);
}

/** What is wrong with a reading, whatever the description was. */
function flawsOf(description: string, duration: number | null): readonly string[] {
  const reading = readDescription(description, { duration });
  const misplaced = positionsOf(reading)
    .filter(({ start, end }) => start < 0 || end < start || end > description.length)
    .map(({ start, end }) => `stands at ${start} to ${end} of ${description.length}`);
  return [...misplaced, ...flatten(reading.outline.nodes).flatMap((node) => nodeFlaws(node, duration))];
}

function nodeFlaws({ id, startTime, timed, children }: OutlineNode, duration: number | null): readonly string[] {
  const flaws: string[] = [];
  if (!(startTime >= 0 && startTime <= (duration ?? startTime))) flaws.push(`${id} starts at ${startTime}`);
  if (id.split('.').length > deepest + 1) flaws.push(`${id} is too deep`);
  if (!timed && startTime !== children[0]?.startTime) flaws.push(`${id} does not start with its first chapter`);
  return flaws;
}

const PIECES = [
  '0:00',
  '1:02:03',
  '0:10-0:20',
  '[',
  ']',
  '(',
  ')',
  '】',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  ' - ',
  '•',
  '> ',
  '└ ',
  '##',
  '**',
  '1.',
  '2.1',
  'IV.',
  '①',
  ':',
  '：',
  'TOC:',
  'REFS:',
  'Corrections:',
  'PART',
  'https://a.example/x',
  '](https://a.example)',
  'https://youtu.be/abcdefghijk?t=9',
  '\u200b',
  '\u200f',
  '\ud83c',
  '\0',
  '٣:٠٠',
  '0：00',
  '99:99',
  '1:2',
  'end',
  '***',
  '=====',
];

/** A description with some of its characters replaced by pieces that mean something to the reader. */
const mutated: Arbitrary<string> = tuple(
  constantFrom(...fixtures),
  array(record({ at: nat(), remove: nat(60), put: constantFrom('', ...PIECES) }), { maxLength: 12 }),
).map(([description, changes]) =>
  changes.reduce((text, { at, remove, put }) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + put + text.slice(start + remove);
  }, description),
);

const anything: Arbitrary<string> = array(constantFrom(...PIECES, 'word', 'Two words'), { maxLength: 80 }).map(
  (pieces) => pieces.join(''),
);

const duration = option(integer({ min: 1, max: 20_000 }));

describe('lib/reading/read-description, of what nobody would write', () => {
  it(
    'reads ten thousand mutated descriptions without a throw, and each row stands where it says',
    { timeout: 300_000 },
    () => {
      check(
        property(mutated, duration, (description, seconds) => {
          expect(flawsOf(description, seconds)).toEqual([]);
        }),
        { numRuns: 10_000 },
      );
    },
  );

  it('reads any heap of times, signs and labels', { timeout: 60_000 }, () => {
    check(
      property(anything, duration, (description, seconds) => {
        expect(flawsOf(description, seconds)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads any string', { timeout: 60_000 }, () => {
    check(
      property(string({ unit: 'binary', maxLength: 300 }), (description) => {
        expect(flawsOf(description, null)).toEqual([]);
      }),
    );
  });

  // What takes quadratic time would need minutes for this: growth itself is measured by the benchmark.
  it.each(Object.entries(hostileDescriptions))(
    'comes to an end with 200 kB of %s',
    { timeout: 60_000 },
    (_, generate) => {
      const description = generate(200_000);
      expect(flawsOf(description, null)).toEqual([]);
    },
  );
});
