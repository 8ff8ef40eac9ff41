import { describe, expect, it } from 'vitest';
import { linksOf, timestampsOf } from '../../../lib/description/line.ts';
import { tokenize } from '../../../lib/description/tokenize.ts';

/** The times of a text as `start` or `start..end` in seconds. */
function times(text: string): string[] {
  return tokenize(text)
    .flatMap((line) => timestampsOf(line))
    .map(({ startTime, endTime }) => (endTime === null ? `${startTime}` : `${startTime}..${endTime}`));
}

function urls(text: string): string[] {
  return tokenize(text).flatMap((line) => linksOf(line).map((link) => link.url));
}

describe('lib/description/tokenize', () => {
  it('splits a description into the lines that have something on them', () => {
    const lines = tokenize('One\r\n\r\n  two \u2028\n\n\tthree\r');
    expect(lines.map(({ text, indent, blanksAbove, index }) => [index, text, indent, blanksAbove])).toEqual([
      [0, 'One', 0, 0],
      [1, 'two', 2, 1],
      [2, 'three', 4, 2],
    ]);
  });

  it('keeps where each line and token stands', () => {
    const text = ' \u200bSee [2:05] – https://a.example/b.';
    const [line] = tokenize(text);
    expect(line && text.slice(line.position.start, line.position.end)).toBe('See [2:05] – https://a.example/b.');
    expect(line?.tokens.map(({ position }) => text.slice(position.start, position.end))).toEqual([
      '2:05',
      'https://a.example/b',
    ]);
  });

  it.each([
    ['0:00 Start', ['0']],
    ['[00:01:02] x', ['62']],
    ['(100:00) x', ['6000']],
    ['1:2:03 x', ['3723']],
    ['x - 0:05', ['5']],
    ['0：00 开始', ['0']],
    ['٠١:٣٠ مقدمة', ['90']],
    ['१:०५ परिचय', ['65']],
    ['0\u200b:\u200e05 x', ['5']],
    ['第一章1:00介绍', ['60']],
    ['00:10Intro', ['10']],
    ['0:10Intro', ['10']],
    ['00:00:01.250 x', ['1.25']],
    ['00:00:01,250 x', ['1.25']],
    ['1:05. Then', ['65']],
    ['1h02m03s x', ['3723']],
    ['2m 30s x', ['150']],
    ['0:10-0:20 x', ['10..20']],
    ['0:10 – 0:20 x', ['10..20']],
    ['[0:10] → [0:20] x', ['10..20']],
    ['0:10\t0:20 x', ['10..20']],
    ['0:10 bis 0:20 x', ['10..20']],
    ['x 0:10 | 0:20', ['10..20']],
    ['x 0:20 | 0:10', ['20', '10']],
    ['0:10 a 0:20 b 0:30 c', ['10..20', '30']],
    ['0:20 - 0:10', ['20', '10']],
    ['0:10, 0:20', ['10', '20']],
  ])('reads the times of %j', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it.each([
    'shot in 16:9',
    'score 3:2',
    'at 5:00 PM',
    'at 5:00pm.',
    'um 20:15 Uhr',
    'Monday 18:00 CET',
    '192.168:10:10',
    'v2:01',
    'localhost:80:80',
    '1:5045',
    '1:75 x',
    '1:60:00',
    '00:00:00:00',
    '12:30/45',
    '100:00%',
    'UTC+5:30',
    'n=3:16',
    '5m',
    '3m5',
    '1111:11',
    '261:301',
    '3:16b',
  ])('reads no time in %j', (text) => {
    expect(times(text)).toEqual([]);
  });

  it.each([
    ['see https://a.example/x, and', ['https://a.example/x']],
    ['(https://a.example/x)', ['https://a.example/x']],
    ['https://a.example/x_(y).', ['https://a.example/x_(y)']],
    ['HTTP://a.example', ['HTTP://a.example']],
    ['see:https://a.example/?t=1:30&x=[1]', ['https://a.example/?t=1:30&x=[1]']],
    ['链接：https://a.example/x。谢谢', ['https://a.example/x']],
    ['<https://a.example>', ['https://a.example']],
    ['https://a.example/https://b.example', ['https://a.example/https://b.example']],
    ['https://a.example\u200b https://b.example', ['https://a.example', 'https://b.example']],
  ])('reads the links of %j', (text, expected) => {
    expect(urls(text)).toEqual(expected);
  });

  it.each([
    'https://',
    'http:// x',
    'https://...',
    'https:///x',
    'ftp://a.example',
    'javascript:alert(1)',
    'a.example',
  ])('reads no link in %j', (text) => {
    expect(urls(text)).toEqual([]);
  });

  it('reads no time within a link', () => {
    expect(times('https://a.example/10:20 0:30')).toEqual(['30']);
  });

  it('keeps the text of a markdown link, and a time within it', () => {
    const text = 'at [0:29 *the* [b]](https://a.example/?t=29)!';
    const [line] = tokenize(text);
    const [link] = line ? linksOf(line) : [];
    expect(link?.url).toBe('https://a.example/?t=29');
    expect(link?.markdown && text.slice(link.markdown.text.start, link.markdown.text.end)).toBe('0:29 *the* [b]');
    expect(link?.markdown && text.slice(link.markdown.whole.start, link.markdown.whole.end)).toBe(
      '[0:29 *the* [b]](https://a.example/?t=29)',
    );
    expect(times(text)).toEqual(['29']);
  });

  it('takes brackets without an opening one for no markdown link', () => {
    const [line] = tokenize('x](https://a.example)');
    expect(line && linksOf(line)[0]?.markdown).toBeNull();
  });
});
