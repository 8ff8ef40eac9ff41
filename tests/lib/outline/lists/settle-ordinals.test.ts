import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../../../../lib/outline/model.ts';
import { parseOutline } from '../../../../lib/outline/parse-outline.ts';

function rows({ label, title, timed, children }: OutlineNode): string[] {
  const own = timed ? [label === null ? title : `[${label}] ${title}`] : [];
  return [...own, ...children.flatMap(rows)];
}

/** Reads lines, those that are no headings a minute apart, and gives back the chapters with their labels. */
function read(...lines: readonly string[]): string[] {
  let minutes = 0;
  const timed = lines.map((line) => (line.endsWith(':') ? line : `${minutes++}:00 ${line}`));
  return parseOutline(timed.join('\n'), null).nodes.flatMap(rows);
}

describe('lib/outline/lists/settle-ordinals', () => {
  it.each([
    ['from one on', ['1. Wind', '2. Rain', '3. Snow'], '[1] Wind'],
    ['behind lines without', ['Hello', '1. Wind', '2. Rain', '3. Snow', 'Thanks'], '[1] Wind'],
    ['to two', ['Hello', '#1 Wind', '#2 Rain', 'Snow', 'Thanks'], '[1] Wind'],
    ['from somewhere on, without a gap', ['11. Wind', '12. Rain', '13. Snow'], '[11] Wind'],
    ['down', ['Hello', '3. Wind', '2. Rain', '1. Snow'], '[3] Wind'],
    ['again below each heading', ['DRY:', '1. Wind', '2. Sun', 'WET:', '1. Rain', '2. Snow'], '[1] Rain'],
    ['again after three', ['1. Wind', '2. Sun', '3. Fog', '1. Rain', '2. Snow', '3. Hail'], '[1] Rain'],
    ['in Roman numerals', ['Hello', 'I. Wind', 'II. Rain', 'III. Snow'], '[I] Wind'],
    ['in Roman numerals before dashes', ['I - Wind', 'II - Rain', 'III - Snow'], '[II] Rain'],
    ['in small Roman numerals', ['i. Wind', 'ii. Rain', 'iii. Snow', 'iv. Hail', 'v. Sun'], '[i] Wind'],
    ['in brackets', ['(i) Wind', '(ii) Rain', '(iii) Snow'], '[ii] Rain'],
    ['in letters beyond h', [...'abcdefghijkl'].map((letter) => `${letter}) Wind`), '[i] Wind'],
    ['in capital letters beyond H', [...'ABCDEFGHIJKL'].map((letter) => `${letter}. Wind`), '[L] Wind'],
    ['in two ways', ['I. Wet', 'A. Rain', 'B. Snow', 'II. Dry', 'A. Wind', 'B. Sun'], '[A] Rain'],
    [
      'over numbers below them',
      ['Hello', '1 Wet', '1.1 Rain', '1.2 Snow', '1.3 Fog', '2 Dry', '2.1 Wind', '2.2 Sun', '3 Warm', '3.1 Spring'],
      '[2] Dry',
    ],
    ['within sections, in two ways', ['I. Wet', 'A. Rain', 'B. Snow', 'II. Dry'], '[B] Snow'],
  ])('takes numbers that count %s for the author’s', (_, lines, expected) => {
    expect(read(...lines)).toContain(expected);
  });

  it.each([
    '(i) 0:00 Wind\n(ii) 1:00 Rain\n(iii) 2:00 Snow',
    'i. Wind 0:00\nii. Rain 1:00\niii. Snow 2:00',
    '0:00 (I) Wind\n1:00 (II) Rain\n2:00 (III) Snow',
  ])('reads Roman numerals on either side of the time: %j', (description) => {
    const { nodes } = parseOutline(description, null);
    expect(nodes.map(({ label }) => label?.toLowerCase())).toEqual(['i', 'ii', 'iii']);
    expect(nodes.map(({ title }) => title)).toEqual(['Wind', 'Rain', 'Snow']);
  });

  it.each([
    ['rulers', ['Hello', 'II. Selim', 'Ships', 'Taxes', 'I. Ahmet', 'Thanks'], 'I. Ahmet'],
    ['rulers in order', ['Hello', 'II. Selim', 'III. Murad', 'IV. Murad', 'Thanks'], 'III. Murad'],
    ['two wars', ['Hello', 'I. World War', 'Between', 'II. World War', 'Thanks'], 'II. World War'],
    ['two leagues', ['Hello', '1. League', 'Cup', '2. League', 'Thanks'], '2. League'],
    ['days of a month', ['Hello', '12. April', '14. April', '17. April'], '14. April'],
    ['days of two months', ['31 March', '1 May', '6 May'], '1 May'],
    [
      'words beside other numbers',
      ['1 day', 'Rain', '2 days', '4.1 Wind', '3 ways', '5.1 Fog', 'Snow', 'Sun'],
      '3 ways',
    ],
    ['a letter', ['Hello', 'I - the editor', 'Rain', 'X - a mystery', 'Thanks'], 'I - the editor'],
    ['small words', ['Hello', 'i. e. Wind', 'Rain', 'vi. An editor', 'Thanks'], 'vi. An editor'],
    ['initials', ['Hello', 'B. Ode', 'C. Lay', 'D. Air', 'Thanks'], 'C. Lay'],
  ])('leaves numbers in the titles that are %s', (_, lines, expected) => {
    expect(read(...lines)).toContain(expected);
  });
});
