import { describe, expect, it } from 'vitest';
import { treeOf } from '../../support/tree-of.ts';

describe('lib/outline/level-rows', () => {
  it('keeps the levels of what a timed heading stands among', () => {
    const rounds = ['0:00 Round 1', '1:00 A', '2:00 B', '3:00 C', '4:00 Round 2', '5:00 D', '6:00 E', '7:00 F'];
    const day3 = ['Day 3', '12:00 Round 1', '13:00 J', '14:00 K', '15:00 L'];
    expect(treeOf('Day 1', ...rounds, '8:00 Day 2', '9:00 Round 1', '10:00 G', '11:00 H', ...day3)).toEqual([
      'Day 1',
      ['Round 1', ['A', 'B', 'C'], 'Round 2', ['D', 'E', 'F']],
      'Day 2',
      ['Round 1', ['G', 'H']],
      'Day 3',
      ['Round 1', ['J', 'K', 'L']],
    ]);
  });

  it('counts levels by number from what headings hold', () => {
    const wind = ['1. Wind', '0:00 1.1 Why', '1:00 1.1.1 Who', '2:00 1.2 How'];
    expect(treeOf(...wind, '2. Rain', '3:00 2.1 When', '4:00 2.2 Where', '5:00 3. Thanks')).toEqual([
      'Wind',
      ['Why', ['Who'], 'How'],
      'Rain',
      ['When', 'Where'],
      'Thanks',
    ]);
  });

  it('counts levels by indent from what headings hold', () => {
    const actTwo = ['ACT II 3:00', '  4:00 D', '    5:00 E', '    6:00 F'];
    const actThree = ['ACT III', '  7:00 G', '    8:00 H', '    9:00 I'];
    expect(treeOf('ACT I', '  0:00 A', '    1:00 B', '    2:00 C', ...actTwo, ...actThree)).toEqual([
      'ACT I',
      ['A', ['B', 'C']],
      'ACT II',
      ['D', ['E', 'F']],
      'ACT III',
      ['G', ['H', 'I']],
    ]);
  });

  it('takes no timed heading for a parent of its own list', () => {
    const untimed = ['WIND', '0:00 Why', '1:00 How', '', 'RAIN', '2:00 When', '3:00 Where'];
    const timed = ['4:00 SNOWFALL', '5:00 Flakes', '6:00 Ice', '7:00 STORMS', '8:00 Sand', '9:00 Sea'];
    expect(treeOf(...untimed, ...timed, '10:00 THUNDER', '11:00 Far', '12:00 Near')).toEqual([
      'WIND',
      ['Why', 'How'],
      'RAIN',
      ['When', 'Where'],
      'SNOWFALL',
      ['Flakes', 'Ice'],
      'STORMS',
      ['Sand', 'Sea'],
      'THUNDER',
      ['Far', 'Near'],
    ]);
  });
});
