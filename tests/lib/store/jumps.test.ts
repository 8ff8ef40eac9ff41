import { describe, expect, test } from 'vitest';
import { createJumps } from '../../../lib/store/jumps.ts';
import { createFakePlayer } from '../../support/fake-player.ts';

describe('lib/store/jumps', () => {
  test('remembers where each jump came from', () => {
    const player = createFakePlayer({ time: 50 });
    const jumps = createJumps(player);
    expect(jumps.latest.value).toBeNull();
    jumps.jump(100);
    jumps.jump(200);
    expect(jumps.left.value).toEqual([50, 100]);
    expect(jumps.latest.value).toBe(100);
    expect(player.seeks).toEqual([100, 200]);
  });

  test('goes back step by step, and a step back leaves no trace', () => {
    const player = createFakePlayer({ time: 50 });
    const jumps = createJumps(player);
    jumps.jump(100);
    jumps.jump(200);
    expect(jumps.goBack()).toBe(100);
    expect(jumps.left.value).toEqual([50]);
    expect(jumps.goBack()).toBe(50);
    expect(jumps.goBack()).toBeNull();
    expect(player.seeks).toEqual([100, 200, 100, 50]);
  });

  test('goes back to an earlier position and forgets what came after it', () => {
    const jumps = createJumps(createFakePlayer({ time: 50 }));
    for (const time of [100, 200, 300]) jumps.jump(time);
    expect(jumps.goBack(1)).toBe(100);
    expect(jumps.left.value).toEqual([50]);
    expect(jumps.goBack(7)).toBeNull();
  });

  test('keeps the last twenty', () => {
    const jumps = createJumps(createFakePlayer({ time: 0 }));
    for (let time = 11; time <= 40; time += 1) jumps.jump(time);
    expect(jumps.left.value).toHaveLength(20);
    expect(jumps.latest.value).toBe(39);
  });

  test('remembers nothing of the first seconds', () => {
    const player = createFakePlayer({ time: 9 });
    const jumps = createJumps(player);
    jumps.jump(100);
    expect(jumps.left.value).toEqual([]);
    expect(player.seeks).toEqual([100]);
  });

  test('has no way back into an advertisement', () => {
    const player = createFakePlayer();
    const jumps = createJumps(player);
    player.showAd(true);
    jumps.jump(100);
    expect(jumps.left.value).toEqual([]);
    expect(player.seeks).toEqual([100]);
  });

  test('forgets when asked', () => {
    const jumps = createJumps(createFakePlayer({ time: 50 }));
    jumps.jump(100);
    jumps.forget();
    expect(jumps.latest.value).toBeNull();
  });
});
