import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../support/tree-of.ts';

describe('lib/outline/levels/dotted-ordinals', () => {
  it('puts numbers under the number that they begin with', () => {
    expect(treeOf('0:00 1. Wind', '1:00 1.1 Why', '2:00 1.2 How', '3:00 2. Rain', '4:00 2.1 When')).toEqual([
      'Wind',
      ['Why', 'How'],
      'Rain',
      ['When'],
    ]);
  });

  it('puts numbers under the line without one that each of their runs follows', () => {
    expect(treeOf('0:00 Wind', '1:00 1.1 Why', '2:00 1.2 How', '3:00 Rain', '4:00 2.1 When', '5:00 2.2 Who')).toEqual([
      'Wind',
      ['Why', 'How'],
      'Rain',
      ['When', 'Who'],
    ]);
  });

  it('puts no single run under the line before it', () => {
    expect(treeOf('0:00 Intro', '1:00 1.1 Why', '2:00 1.2 How', '3:00 1.3 When', '4:00 Outro')).toEqual([
      'Intro',
      'Why',
      'How',
      'When',
      'Outro',
    ]);
  });

  it.each([
    ['0:00 0. Intro', '6:00 3. Outro'],
    ['0:00 Intro', '6:00 Outro'],
  ])('finds no levels between "%s" and "%s" in numbers that stand under none', (first, last) => {
    const rows = ['1:00 1.1 Wind', '2:00 1.2 Rain', '3:00 2.1 Sun', '4:00 2.2 Fog', '5:00 2.3 Ice'];
    const flat = ['Intro', 'Wind', 'Rain', 'Sun', 'Fog', 'Ice', 'Outro'];
    expect(treeOf(first, ...rows, last)).toEqual(flat);
  });
});
