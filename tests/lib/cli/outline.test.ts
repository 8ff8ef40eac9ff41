import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const LIST = '0:00 One\n1:00 Two\n[2:30] Three\n';
let folder: string;

/** Runs the command in a process of its own, as `npm run outline` does. */
function outline(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/outline.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const complaints = stderr.split('\n').filter((line) => line.startsWith('outline:'));
  return { status, stdout, complaints };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outline-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('lib/cli/outline', { timeout: 30_000 }, () => {
  it('prints the outline of a file as a tree, and nothing else', () => {
    const file = join(folder, 'description.txt');
    writeFileSync(file, `\ufeff${LIST}`);
    expect(outline([file])).toEqual({
      status: 0,
      stdout: '0:00:00  One\n0:01:00  Two\n0:02:30  Three\n',
      complaints: [],
    });
  });

  it('reads standard input, and leaves out what is past the end', () => {
    const { status, stdout } = outline(['--duration', '100'], LIST);
    expect([status, stdout]).toEqual([0, '0:00:00  One\n0:01:00  Two\n']);
  });

  it('says how near a miss was', () => {
    const { status, stdout } = outline(['--duration', '30'], '0:10 One\n0:40 Two\n');
    expect([status, stdout]).toEqual([0, 'No contents found: 2 times, 1 past the end.\n']);
  });

  it('gives reasons with --why', () => {
    const { stdout } = outline(['--why'], LIST);
    expect(stdout).toContain('0:00:00  One  ← time-leads, flat-by-default');
  });

  it('prints all that was read as one object with --json', () => {
    const reading: unknown = JSON.parse(outline(['--json'], LIST).stdout);
    expect(reading).toMatchObject({
      outline: { nodes: [{ id: '0', title: 'One', startTime: 0, position: { start: 0, end: 8 } }, {}, {}] },
      rejected: [],
      nearMiss: null,
    });
  });

  it('answers each line of --jsonl by its id, and those around a bad one too', () => {
    const lines = [
      JSON.stringify({ id: 'a', title: '', duration: null, description: LIST }),
      '{"id": "b", ',
      '',
      '{"id": "c", "duration": 10}',
      JSON.stringify({ id: 4, duration: 100, description: LIST }),
    ];
    const { status, stdout, complaints } = outline(['--jsonl'], lines.join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line): { id: unknown; outline: unknown[] } => JSON.parse(line));
    expect(answers.map((answer) => [answer.id, answer.outline.length])).toEqual([
      ['a', 3],
      [4, 2],
    ]);
    expect(answers[0]).toEqual({
      id: 'a',
      outline: [
        { title: 'One', label: null, start: 0, end: null, timed: true, children: [] },
        { title: 'Two', label: null, start: 60, end: null, timed: true, children: [] },
        { title: 'Three', label: null, start: 150, end: null, timed: true, children: [] },
      ],
      references: [],
      links: [],
    });
    expect(complaints).toEqual(['outline: line 2 is not JSON', 'outline: line 4 has no good "description"']);
    expect(status).toBe(1);
  });

  it.each<[string, string[], string | Uint8Array, string]>([
    ['no such file', ['nowhere.txt'], '', 'outline: there is no file nowhere.txt'],
    ['a folder', ['lib'], '', 'outline: lib is a folder'],
    ['what is not UTF-8', [], Uint8Array.of(0x30, 0xff, 0xfe), 'outline: standard input is not UTF-8 text'],
    ['a line that is not UTF-8', ['--jsonl'], Uint8Array.of(0xff, 10), 'outline: line 1 is not UTF-8 text'],
    ['a duration that is no number', ['--duration', 'long'], '', 'outline: --duration takes seconds, and not long'],
  ])('refuses %s in one line', (_, args, input, complaint) => {
    expect(outline(args, input)).toEqual({ status: 1, stdout: '', complaints: [complaint] });
  });
});
