// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClockReport } from '../../../lib/youtube/clock-report.ts';
import { createClockReporter, type ClockReporter } from '../../../lib/youtube/clock-reporter.ts';
import { getElement, observersHaveRun, showWatchPage } from '../../support/watch-page.ts';

let said: ClockReport[];
let heard: boolean;
let reporter: ClockReporter;

beforeEach(() => {
  showWatchPage();
  said = [];
  heard = true;
  reporter = createClockReporter((report) => {
    said.push(report);
    return heard;
  });
});
afterEach(() => reporter.stop());

/** The content's time and length as the player gives them, and those of the medium that holds it. */
function showClocks(player: readonly [number, number] | null, medium: readonly [number, number]): void {
  const [currentTime, duration] = medium;
  for (const [name, value] of Object.entries({ currentTime, duration })) {
    Object.defineProperty(getElement('#movie_player video'), name, { value, configurable: true });
  }
  const methods = { getCurrentTime: () => player?.[0], getDuration: () => player?.[1] };
  Object.assign(getElement('#movie_player'), methods);
}

describe('lib/youtube/clock-reporter', () => {
  it('says where the content lies in a medium with stitched advertisements, and again when it lies elsewhere', () => {
    showClocks([100, 900], [130, 960]);
    reporter.look('interview41');
    reporter.look('interview41');
    expect(said).toEqual([{ videoId: 'interview41', clock: { ahead: 30, stitched: 60 } }]);
    showClocks([700.2, 900], [760, 960]);
    reporter.look('interview41');
    expect(said.at(-1)?.clock.ahead).toBeCloseTo(59.8);
  });

  it('says again what nobody has heard', () => {
    showClocks([100, 900], [130, 960]);
    heard = false;
    reporter.look('interview41');
    heard = true;
    reporter.look('interview41');
    reporter.look('interview41');
    expect(said).toHaveLength(2);
  });

  it('says nothing of a medium without any', () => {
    showClocks([100.2, 900], [100, 900.4]);
    reporter.look('interview41');
    expect(said).toEqual([]);
  });

  it('says it of each video anew', () => {
    showClocks([100, 900], [130, 960]);
    reporter.look('interview41');
    reporter.look('interview42');
    expect(said.map(({ videoId }) => videoId)).toEqual(['interview41', 'interview42']);
  });

  it.each<[string, readonly [number, number] | null, readonly [number, number]]>([
    ['the player says nothing', null, [130, 960]],
    ['the player knows no length yet', [0, 0], [0, 900]],
    ['more would have gone by than there is', [100, 900], [300, 960]],
    ['the content would be ahead of its medium', [300, 900], [100, 960]],
    ['the medium is not loaded', [100, 900], [0, Number.NaN]],
    ['a stream runs', [100, 900], [5000, Number.POSITIVE_INFINITY]],
    ['the medium is a short advertisement of its own', [100, 900], [5, 15]],
  ])('says nothing where %s', (_case, player, medium) => {
    showClocks(player, medium);
    reporter.look('interview41');
    expect(said).toEqual([]);
  });

  it('looks at no clock while an advertisement plays, and looks when it ends', async () => {
    getElement('#movie_player').classList.add('ad-showing');
    showClocks([0, 900], [10, 960]);
    reporter.look('interview41');
    expect(said).toEqual([]);
    showClocks([0, 900], [30, 960]);
    getElement('#movie_player').classList.remove('ad-showing');
    await observersHaveRun();
    expect(said).toEqual([{ videoId: 'interview41', clock: { ahead: 30, stitched: 60 } }]);
    reporter.stop();
    showClocks([100, 900], [160, 960]);
    getElement('#movie_player').classList.add('ad-showing');
    getElement('#movie_player').classList.remove('ad-showing');
    await observersHaveRun();
    expect(said).toHaveLength(1);
  });
});
