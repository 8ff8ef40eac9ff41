import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../support/tree-of.ts';

describe('lib/outline/headings/depths-in-series', () => {
  it('sets a timed part that holds nothing beside the untimed ones', () => {
    expect(
      treeOf('ACT I', 'Scene 1 0:10', 'Scene 2 4:00', 'ACT II - 9:30', 'ACT III', 'Scene 1 12:00', 'Scene 2 15:00'),
    ).toEqual(['ACT I', ['Scene 1', 'Scene 2'], 'ACT II', 'ACT III', ['Scene 1', 'Scene 2']]);
  });

  it('sets what follows below it', () => {
    const [one, two, three] = [['0:00 A', '1:00 B'], ['3:10 C', '4:00 D', '5:00 E'], ['7:00 F']];
    expect(treeOf('Part 1', ...one, '3:00 Part 2', ...two, 'Part 3', ...three, '8:00 Part 4', '9:00 G')).toEqual([
      'Part 1',
      ['A', 'B'],
      'Part 2',
      ['C', 'D', 'E'],
      'Part 3',
      ['F'],
      'Part 4',
      ['G'],
    ]);
  });

  it.each([
    ['one that is a heading, too', '3:00 Part 2 is next', ['A', 'B', 'Part 2 is next']],
    ['one that skips a number', '3:00 Part 5', ['A', 'B', 'Part 5']],
    ['another kind of part', '3:00 Round 2', ['A', 'B', 'Round 2']],
  ])('leaves under its heading %s', (_, line, held) => {
    expect(treeOf('Part 1', '0:00 A', '1:00 B', line, 'Part 2', '4:00 C', '5:00 D')).toEqual([
      'Part 1',
      held,
      'Part 2',
      ['C', 'D'],
    ]);
  });

  const wind = ['1. Wind', '0:00 1.1 Why', '1:00 1.2 How'];
  const rain = ['2. Rain', '2:00 2.1 When', '3:00 2.2 Where'];
  const windAndRain = ['Wind', ['Why', 'How'], 'Rain'];

  it('goes on with numbers that name nothing, one after the other', () => {
    expect(treeOf(...wind, ...rain, '4:00 3. Snow', '5:00 3.1 Flakes', '6:00 3.2 Ice', '7:00 4. Thanks')).toEqual([
      ...windAndRain,
      ['When', 'Where'],
      'Snow',
      ['Flakes', 'Ice'],
      'Thanks',
    ]);
  });

  it('goes on with them over chapters without a number', () => {
    const chapters = ['1. Wind', '0:00 Why', '1:00 How', '2. Rain', '2:00 When', '3:00 Where'];
    expect(treeOf(...chapters, '4:00 3. Snow', '5:00 Flakes', '6:00 4. Hail', '7:00 5. Thanks')).toEqual([
      ...windAndRain,
      ['When', 'Where'],
      'Snow',
      ['Flakes'],
      'Hail',
      'Thanks',
    ]);
  });

  it('goes on with the numbers of each level', () => {
    const soft = ['1.1 Soft', '0:00 1.1.1 Why', '1:00 1.1.2 How'];
    const light = ['2.1 Light', '3:00 2.1.1 When', '4:00 2.1.2 Where'];
    expect(treeOf('1. Wind', ...soft, '2:00 1.2 Hard', '2. Rain', ...light, '5:00 3. Thanks')).toEqual([
      'Wind',
      ['Soft', ['Why', 'How'], 'Hard'],
      'Rain',
      ['Light', ['When', 'Where']],
      'Thanks',
    ]);
  });

  it('leaves under its heading what is numbered within it', () => {
    expect(treeOf(...wind, ...rain, '4:00 2.3 Thanks')).toEqual([...windAndRain, ['When', 'Where', 'Thanks']]);
  });

  it('leaves under their headings chapters that are counted anew', () => {
    const [one, two] = [
      ['0:00 1. Why', '1:00 2. How'],
      ['2:00 1. When', '3:00 2. Where', '4:00 3. Thanks'],
    ];
    expect(treeOf('1. WIND', ...one, '', '2. RAIN', ...two)).toEqual([
      'WIND',
      ['Why', 'How'],
      'RAIN',
      ['When', 'Where', 'Thanks'],
    ]);
  });
});
