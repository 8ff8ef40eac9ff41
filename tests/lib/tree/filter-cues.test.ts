import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../../lib/timeline/timeline.ts';
import { filterCues, foldCues } from '../../../lib/tree/filter-cues.ts';
import { queryWords } from '../../../lib/tree/find-matches.ts';
import { makeOutline } from '../../support/make-outline.ts';

const timeline = createTimeline(
  makeOutline([0, '1 Land', [0, '1.1 Coasts'], [100, '1.2 Rivers']], [300, '2 Sea', [300, '2.1 Currents']]),
  500,
);
const folded = foldCues(timeline.cues);

function visible(query: string, alsoHit?: (id: string) => boolean): string[] {
  const { visible: ids } = filterCues(timeline.roots, folded, queryWords(query), (cue) => alsoHit?.(cue.id) ?? false);
  return [...ids].toSorted();
}

describe('lib/tree/filter-cues', () => {
  test.each([
    ['rivers', ['0', '0.1'], 'a hit keeps its section'],
    ['land', ['0', '0.0', '0.1'], 'a section that is a hit keeps all its chapters'],
    ['r', ['0', '0.1', '1', '1.0'], 'several hits'],
    ['2.1', ['1', '1.0'], "the author's numbers count"],
    ['volcano', [], 'nothing is found'],
  ])('%s leaves %j (%s)', (query, ids) => {
    expect(visible(query)).toEqual(ids);
  });

  test('keeps a chapter for what is found in its references', () => {
    expect(visible('delta', (id) => id === '0.1')).toEqual(['0', '0.1']);
  });

  test('tells where the words stand, for the hits alone', () => {
    const { matches } = filterCues(timeline.roots, folded, queryWords('land'));
    expect([...matches]).toEqual([['0', [{ start: 2, end: 6 }]]]);
  });
});
