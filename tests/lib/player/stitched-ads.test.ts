import { afterEach, describe, expect, it } from 'vitest';
import { watchVideo } from '../../support/watch-video.ts';

const lifetimes: AbortController[] = [];
afterEach(() => {
  for (const lifetime of lifetimes.splice(0)) lifetime.abort();
});

function createWatched(options?: Parameters<typeof watchVideo>[0]) {
  const watched = watchVideo(options);
  lifetimes.push(watched.lifetime);
  return watched;
}

describe('lib/player/video-player: advertisements that a server stitched into the medium', () => {
  it('count neither for the time nor for the length', () => {
    const { fake, clock, player } = createWatched({ expectedDuration: 900, loaded: false });
    fake.load(960, { time: 130 });
    clock.value = { ahead: 30, stitched: 60 };
    expect(player.duration.value).toBe(900);
    expect(player.currentTime()).toBe(100);
    expect(player.playhead.value?.time).toBe(100);
  });

  it('do not hide the content of a video that is much longer with them than it is announced to be', () => {
    const { fake, adShowing, clock, player } = createWatched({ expectedDuration: 100, loaded: false });
    adShowing.value = true;
    fake.load(160);
    adShowing.value = false;
    expect(player.currentTime()).toBeNull();
    fake.elapse(30);
    clock.value = { ahead: 30, stitched: 60 };
    expect(player.currentTime()).toBe(0);
    expect(player.duration.value).toBe(100);
  });

  it('are reckoned with by a seek', () => {
    const { fake, clock, player } = createWatched();
    fake.load(3660);
    clock.value = { ahead: 30, stitched: 60 };
    player.seek(500);
    expect(fake.seeks).toEqual([530]);
    fake.finishSeek();
    expect(player.currentTime()).toBe(500);
  });

  it('correct a seek that went across some of them, once it has ended and they are known', () => {
    const { fake, clock, player } = createWatched();
    fake.load(3660);
    clock.value = { ahead: 0, stitched: 60 };
    player.seek(2000);
    expect(fake.seeks).toEqual([2000]);
    clock.value = { ahead: 60, stitched: 60 };
    fake.finishSeek();
    expect(fake.seeks).toEqual([2000, 2060]);
    fake.finishSeek();
    expect(fake.seeks).toEqual([2000, 2060]);
    expect(player.currentTime()).toBe(2000);
  });

  it('never make it seek without an end, whatever is said of them', () => {
    const { fake, clock, player } = createWatched();
    fake.load(4000);
    player.seek(2000);
    for (let ahead = 10; ahead < 300; ahead += 10) {
      clock.value = { ahead, stitched: 400 };
      fake.finishSeek();
    }
    expect(fake.seeks).toHaveLength(3);
  });
});
