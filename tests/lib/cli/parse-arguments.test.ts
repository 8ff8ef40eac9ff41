import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../lib/cli/parse-arguments.ts';

describe('lib/cli/parse-arguments', () => {
  it.each([
    [[], { form: 'tree', file: null, duration: null, why: false }],
    [['-'], { form: 'tree', file: null, duration: null, why: false }],
    [['--json', 'a.txt'], { form: 'json', file: 'a.txt', duration: null, why: false }],
    [['--jsonl', '--duration', '60.5'], { form: 'jsonl', file: null, duration: 60.5, why: false }],
    [['--why', '-h'], { form: 'help', file: null, duration: null, why: true }],
  ])('understands %j', (args, request) => {
    expect(parseArguments(args)).toEqual(request);
  });

  it.each([
    [['--duration', 'long'], '--duration takes seconds, and not long'],
    [['--duration', '-5'], /--duration/],
    [['--duration', '0'], '--duration takes seconds, and not 0'],
    [['--json', '--jsonl'], '--json or --jsonl, not both'],
    [['a', 'b'], 'one file at a time, and not b too'],
    [['--fast'], "Unknown option '--fast'"],
  ])('says what is wrong with %j', (args, problem) => {
    expect(parseArguments(args)).toMatch(problem);
  });
});
