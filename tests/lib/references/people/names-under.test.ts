import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { namesUnder } from '../../../../lib/references/people/names-under.ts';

describe('lib/references/people/names-under', () => {
  it.each<[string, string, readonly string[]]>([
    ['Guests', 'Ada Sun\nLene Vogt', ['Ada Sun', 'Lene Vogt']],
    ['Hosts', '• Ada Sun - founder of Owl Lamps\n• Lene Vogt (at home)', ['Ada Sun', 'Lene Vogt']],
    ['Gäste', 'Ada Sun\n- Senior Ant Fellow\nLene Vogt\n- Queen', ['Ada Sun', 'Lene Vogt']],
    ['Guests', 'Ada Sun https://adasun.example', ['Ada Sun']],
    ['Guests', 'Ada Sun\nwho knows all of them', ['Ada Sun']],
    ['Guests', 'those who came', []],
    ['Our guest rooms', 'Ada Sun', []],
  ])('reads under %j from %j', (title, lines, names) => {
    expect(namesUnder(title, tokenize(lines))).toEqual(names);
  });
});
