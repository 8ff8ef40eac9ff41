import { describe, expect, test } from 'vitest';
import { arrowAction, type ArrowAction, type KeyboardRow } from '../../../lib/tree/arrow-key.ts';

const rows: readonly KeyboardRow[] = [
  { id: '0', open: true, parentId: null },
  { id: '0.0', open: null, parentId: '0' },
  { id: '0.1', open: null, parentId: '0' },
  { id: '1', open: false, parentId: null },
  { id: '2', open: null, parentId: null },
];

function focus(id: string): ArrowAction {
  return { type: 'focus', id };
}

describe('lib/tree/arrow-key', () => {
  test.each<[string, string, ArrowAction | null, string]>([
    ['ArrowDown', '0', focus('0.0'), 'to the next row'],
    ['ArrowDown', '0.1', focus('1'), 'out of a section'],
    ['ArrowDown', '2', null, 'the last row has none'],
    ['ArrowUp', '1', focus('0.1'), 'to the row before'],
    ['ArrowUp', '0', null, 'the first row has none'],
    ['Home', '1', focus('0'), 'to the first row'],
    ['End', '0', focus('2'), 'to the last row'],
    ['ArrowRight', '1', { type: 'open', id: '1' }, 'a closed section opens'],
    ['ArrowRight', '0', focus('0.0'), 'in an open one to its first chapter'],
    ['ArrowRight', '0.0', null, 'a chapter has nothing inside'],
    ['ArrowLeft', '0', { type: 'close', id: '0' }, 'an open section closes'],
    ['ArrowLeft', '0.1', focus('0'), 'a chapter leads to its section'],
    ['ArrowLeft', '1', null, 'a closed section at the top stays'],
    ['ArrowLeft', '2', null, 'so does a chapter at the top'],
    ['a', '0', null, 'other keys are not ours'],
    ['ArrowDown', '9', null, 'no row has the focus'],
  ])('%s on %s: %j (%s)', (key, id, action) => {
    expect(arrowAction(key, rows, id, false)).toEqual(action);
  });

  test.each<[string, string, ArrowAction | null]>([
    ['ArrowLeft', '1', { type: 'open', id: '1' }],
    ['ArrowRight', '0.1', focus('0')],
    ['ArrowDown', '0', focus('0.0')],
  ])('from right to left %s on %s: %j', (key, id, action) => {
    expect(arrowAction(key, rows, id, true)).toEqual(action);
  });

  test('in a flat list no chapter leads to a section that is not there', () => {
    expect(arrowAction('ArrowLeft', [{ id: '0.0', open: null, parentId: '0' }], '0.0', false)).toBeNull();
  });
});
