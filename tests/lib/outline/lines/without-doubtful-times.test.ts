import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../support/tree-of.ts';

describe('lib/outline/lines/without-doubtful-times', () => {
  it.each([
    [
      'behind one word',
      'PARTE 1\nMin 00:00 - Wind\nMin 03:20 - Rain\n\nPARTE 2\nMin 15:45 - Snow\nMin 20:00 - Hail',
      ['PARTE 1', ['Wind', 'Rain'], 'PARTE 2', ['Snow', 'Hail']],
    ],
    [
      'in brackets behind names',
      'Round 1\nAda (0:00) for ants\nBen (4:00) against\n\nRound 2\nAda Sun (9:00) once more\nBen (14:00) thanks',
      ['Round 1', ['Ada for ants', 'Ben against'], 'Round 2', ['Ada Sun once more', 'Ben thanks']],
    ],
    ['without headings', 'Min 0:00 Wind\nMin 3:20 Rain\nMin 5:00 Snow', ['Wind', 'Rain', 'Snow']],
  ])('believes times %s', (_, description, expected) => {
    expect(treeOf(description)).toEqual(expected);
  });

  it.each([
    ['two lines', 'Min 0:00 Wind\nMin 3:20 Rain'],
    ['paragraphs', 'At (0:00) you see the lake\n\nNotes\nThen (2:00) comes a hill\n\nMore\nLater (5:00) we rest'],
    ['lines that do not begin at zero', 'ONE\nMin 1:00 Wind\nMin 3:20 Rain\n\nTWO\nMin 5:00 Snow\nMin 7:00 Hail'],
    [
      'lines of several forms',
      'The lake 0:00 is deep\nNear (1:00) a hill\n\nTwo\nAda 3:00 waves\nAnd at 5:00 she rests',
    ],
    [
      'sentences between',
      'At 0:00 the lake\nAt 1:00 the hill\n\nWe walked on for hours.\nAt 3:00 the gate\nAt 4:00 the road',
    ],
    ['links between', 'Min 0:00 Wind\nMin 1:00 Rain\n\nhttps://a.example\nMin 3:00 Snow\nMin 4:00 Hail'],
  ])('believes none in %s', (_, description) => {
    expect(treeOf(description)).toEqual([]);
  });
});
