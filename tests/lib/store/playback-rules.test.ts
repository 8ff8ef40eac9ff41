import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWatchStore } from '../../../lib/store/watch-store.ts';
import { elapse } from '../../support/elapse.ts';
import { createFakePlayer } from '../../support/fake-player.ts';
import { makeOutline } from '../../support/make-outline.ts';
import { makeReading, makeVideo } from '../../support/make-reading.ts';

const outline = makeOutline(
  [0, 'Land', [0, 'Coasts'], [100, 'Rivers'], [200, 'Word from our sponsor', { role: 'sponsor' }]],
  [300, 'Sea', [300, 'Currents'], [400, 'Tides']],
);

function play({ time = 0, skipSponsors = false } = {}) {
  const player = createFakePlayer({ time, duration: 500 });
  const lifetime = new AbortController();
  const { rules, jumps } = createWatchStore({
    video: makeVideo(),
    reading: makeReading({ outline }),
    player,
    skipSponsors: signal(skipSponsors),
    signal: lifetime.signal,
  });
  player.play();
  return { player, rules, jumps, lifetime };
}

describe('lib/store/playback-rules', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('does nothing by itself', () => {
    const { player } = play();
    elapse(499);
    expect(player.seeks).toEqual([]);
    expect(player.paused.value).toBe(false);
  });

  test('leaves out one chapter beside another, and takes one of them back', () => {
    const { rules } = play();
    rules.setLeftOut('0.1', true);
    rules.setLeftOut('1.0', true);
    rules.setLeftOut('1.0', true);
    expect([...rules.leftOut.value]).toEqual(['0.1', '1.0']);
    rules.setLeftOut('0.1', false);
    rules.setLeftOut('1.1', false);
    expect([...rules.leftOut.value]).toEqual(['1.0']);
  });

  test('loops a chapter', () => {
    const { player, rules } = play({ time: 150 });
    rules.loop.value = '0.1';
    elapse(50.1);
    elapse(100.1);
    expect(player.seeks).toEqual([100, 100]);
  });

  test('loops a section, and the last one before the video is over', () => {
    const { player, rules } = play({ time: 490 });
    rules.loop.value = '1';
    elapse(9.9);
    expect(player.seeks).toEqual([300]);
  });

  test('leaves alone who jumps out of the loop', () => {
    const { player, rules } = play({ time: 150 });
    rules.loop.value = '0.1';
    player.moveTo(320);
    elapse(100);
    expect(player.seeks).toEqual([]);
  });

  test('pauses at the end of a chapter, once', () => {
    const { player, rules } = play({ time: 90 });
    rules.pauseAfter.value = '0.0';
    elapse(10.1);
    expect(player.paused.value).toBe(true);
    expect(rules.pauseAfter.value).toBeNull();
  });

  test('passes over chapters that are left out, several in a row at once', () => {
    const { player, rules, jumps } = play({ time: 90 });
    rules.leftOut.value = new Set(['0.1', '0.2']);
    elapse(10.1);
    expect(player.seeks).toEqual([300]);
    expect(Math.round(jumps.latest.value ?? 0)).toBe(100);
  });

  test('plays a chapter that is left out when the person jumps into it', () => {
    const { player, rules } = play({ time: 90 });
    rules.leftOut.value = new Set(['0.1']);
    player.moveTo(150);
    elapse(20);
    expect(player.seeks).toEqual([]);
  });

  test('pauses where everything that follows is left out', () => {
    const { player, rules } = play({ time: 290 });
    rules.leftOut.value = new Set(['1.0', '1.1']);
    elapse(10.1);
    expect(player.paused.value).toBe(true);
    expect(player.seeks).toEqual([]);
  });

  test.each([
    [true, [300]],
    [false, []],
  ])('sponsor chapters are passed over only when asked to (%s)', (skipSponsors, seeks) => {
    const { player } = play({ time: 190, skipSponsors });
    elapse(10.1);
    expect(player.seeks).toEqual(seeks);
  });

  test('a loop that ends where something is left out goes back', () => {
    const { player, rules } = play({ time: 90 });
    rules.leftOut.value = new Set(['0.1']);
    rules.loop.value = '0.0';
    elapse(10.1);
    expect(player.seeks).toEqual([0]);
  });

  test('is over with the video', () => {
    const { player, rules, lifetime } = play({ time: 90 });
    rules.loop.value = '0.0';
    lifetime.abort();
    elapse(60);
    expect(player.seeks).toEqual([]);
  });
});
