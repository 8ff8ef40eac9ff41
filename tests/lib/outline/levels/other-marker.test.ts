import { describe, expect, it } from 'vitest';
import { otherMarker } from '../../../../lib/outline/levels/other-marker.ts';
import { depthsBy } from '../../../support/depths-by.ts';

describe('lib/outline/levels/other-marker', () => {
  it.each([
    ['bullets below lines without', '0:00 Wind\n- 1:00 Why\n- 2:00 How\n3:00 Rain\n- 4:00 When', '01101'],
    ['bullets below others', '• 0:00 Wind\n- 1:00 Why\n- 2:00 How\n• 3:00 Rain\n- 4:00 When', '01101'],
  ])('finds levels in %s', (_, text, depths) => {
    expect(depthsBy(otherMarker, text)).toBe(depths);
  });

  it.each([
    ['one bullet for all', '- 0:00 Wind\n- 1:00 Why\n- 2:00 How\n- 3:00 Rain'],
    ['emoji', '0:00 Wind\n🍏 1:00 Why\n🍏 2:00 How\n3:00 Rain\n🍏 4:00 When'],
    ['bullets of two kinds', '0:00 Wind\n- 1:00 Why\n+ 2:00 How\n3:00 Rain\n- 4:00 When'],
    ['bullets below the first line only', '0:00 Wind\n- 1:00 Why\n- 2:00 How\n- 3:00 Rain'],
  ])('finds none in %s', (_, text) => {
    expect(depthsBy(otherMarker, text)).toBeNull();
  });
});
