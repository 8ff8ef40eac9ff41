import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../../../../lib/outline/model.ts';
import { parseOutline } from '../../../../lib/outline/parse-outline.ts';

/** Titles with their labels, and those of their children in a list behind them. */
function titles(nodes: readonly OutlineNode[]): unknown[] {
  return nodes.flatMap(({ label, title, children }) => {
    const own = label === null ? title : `[${label}] ${title}`;
    return children.length === 0 ? [own] : [own, titles(children)];
  });
}

function tree(description: string): unknown[] {
  return titles(parseOutline(description, null).nodes);
}

describe('lib/outline/headings/find-headings', () => {
  it('knows headings by their emoji, whichever, that chapters lack', () => {
    const sections = '🍏 Orchard\n1:00 Apples\n2:00 Pears\n🐝 Hives\n3:00 Queens\n4:00 Drones';
    const expected = ['Orchard', ['Apples', 'Pears'], 'Hives', ['Queens', 'Drones']];
    expect(tree(`0:00 Hello\n${sections}`)).toEqual(['Hello', ...expected]);
    expect(tree(`Hello\n\n${sections}`)).toEqual(['Apples', 'Pears', 'Queens', 'Drones']);
    expect(tree(sections.replace('🐝', '🍏'))).toEqual(expected);
    expect(tree(`🎬 The garden\n\n${sections}\n🍂 Leaves\n5:00 Oak\n6:00 Ash`)).toEqual([
      ...expected,
      'Leaves',
      ['Oak', 'Ash'],
    ]);
    expect(tree(`0:00 Hello\n${sections}`.replaceAll(/(?=\d:\d)/g, '▶ '))).toEqual(['Hello', ...expected]);
    expect(tree(`0:00 Hello\n${sections.replace('🍏', '👉').replace('🐝', '📌')}`)).toHaveLength(5);
    expect(tree('0:00 Hello\n🍏 for everybody\n1:00 Apples\n🐝 Bees\n2:00 Hives')).toEqual([
      'Hello',
      'Apples',
      'Hives',
    ]);
    expect(tree('🎈 0:00 One\n🐝 Bees\n🎃 1:00 Two\n2:00 Three\n🍏 Pie\n🎄 3:00 Four')).toHaveLength(4);
  });

  it('knows headings by the bullet alone that they lack, if one is above the first chapter', () => {
    const first = 'Before the break\n• 1:00 Recap\n• 2:00 Harbor\n• 3:00 Bells';
    const rest = 'Break\n• 4:00 Giveaway\nAfter the break\n• 5:00 Spiders\n• 6:00 Outro';
    expect(tree(`Timestamps\n${first}\n${rest}`)).toEqual([
      'Before the break',
      ['Recap', 'Harbor', 'Bells'],
      'Break',
      ['Giveaway'],
      'After the break',
      ['Spiders', 'Outro'],
    ]);
    expect(tree(`Timestamps\n• 0:00 Hello\n${first}\n${rest}`)).toHaveLength(7);
    expect(tree(`Timestamps\n${first}\n${rest}`.replace('• 5:00', '5:00'))).toHaveLength(6);
  });

  it('knows a heading in capitals by the others, where a chapter below it is in capitals itself', () => {
    const text = 'Contents\n✦ OPENING\n0:00 VCR 1\n1:00 Gravity\n\n✦ STAGE\n2:00 Cover\n3:00 Solo';
    expect(tree(text)).toEqual(['OPENING', ['VCR 1', 'Gravity'], 'STAGE', ['Cover', 'Solo']]);
  });

  it('takes the only heading of its kind above another one for the title of the whole', () => {
    const parts = '1. Wind\n0:00 Why\n1:00 How\n2. Rain\n2:00 When\n3:00 Where';
    const expected = ['[1] Wind', ['Why', 'How'], '[2] Rain', ['When', 'Where']];
    expect(tree(`WEATHER:\n${parts}`)).toEqual(expected);
    expect(tree(`WEATHER:\n${parts}\nCLIMATE:\n1. Heat\n4:00 Now\n5:00 Then`)).toEqual([
      'WEATHER',
      expected,
      'CLIMATE',
      ['[1] Heat', ['Now', 'Then']],
    ]);
  });

  it.each([
    ['31 March', '1 May', ['31 March', '1 May']],
    ['7 Wonders', '3 Ways', ['7 Wonders', '3 Ways']],
    ['II. Selim', 'I. Ahmet', ['II. Selim', 'I. Ahmet']],
    ['1 Wet', '2 Dry', ['[1] Wet', '[2] Dry']],
    ['I. Wet', 'II. Dry', ['[I] Wet', '[II] Dry']],
    ['A. Wet', 'B. Dry', ['[A] Wet', '[B] Dry']],
    ['5. Wet', '6. Dry', ['[5] Wet', '[6] Dry']],
  ])('tells the numbers of headings from their titles: %s, %s', (first, second, [one, other]) => {
    const description = `${first}\n0:00 Rain\n1:00 Snow\n\n${second}\n2:00 Wind\n3:00 Sun`;
    expect(tree(description)).toEqual([one, ['Rain', 'Snow'], other, ['Wind', 'Sun']]);
  });

  it('puts headings with letters under those with Roman numerals', () => {
    expect(tree('I. Wet\nA. Warm\n0:00 Rain\nB. Cold\n1:00 Snow\nII. Dry\nA. Warm\n2:00 Sun')).toEqual([
      '[I] Wet',
      ['[A] Warm', ['Rain'], '[B] Cold', ['Snow']],
      '[II] Dry',
      ['[A] Warm', ['Sun']],
    ]);
  });
});
