import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAIN_CLOCK } from '../../../lib/player/content-clock.ts';
import { createVideoPlayer } from '../../../lib/player/create-video-player.ts';
import { FakeVideo } from '../../support/fake-video.ts';
import { watchVideo } from '../../support/watch-video.ts';

const lifetimes: AbortController[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  for (const lifetime of lifetimes.splice(0)) lifetime.abort();
});

function createWatched(options?: Parameters<typeof watchVideo>[0]) {
  const watched = watchVideo(options);
  lifetimes.push(watched.lifetime);
  return watched;
}

describe('lib/player/create-video-player', () => {
  it('knows no playhead before the metadata', () => {
    const { fake, player } = createWatched({ loaded: false });
    expect(player.playhead.value).toBeNull();
    expect(player.currentTime()).toBeNull();
    fake.load(3600);
    expect(player.playhead.value).toMatchObject({ time: 0, rate: 0 });
  });

  it('follows play, pause, rate and stalls', () => {
    const { fake, player } = createWatched();
    void fake.play();
    expect(player.playhead.value?.rate).toBe(1);
    fake.playbackRate = 1.5;
    expect(player.playhead.value?.rate).toBe(1.5);
    fake.stall();
    expect(player.playhead.value?.rate).toBe(0);
    expect(player.playbackRate.value).toBe(1.5);
    fake.resume();
    expect(player.playhead.value?.rate).toBe(1.5);
    fake.pause();
    expect(player.playhead.value?.rate).toBe(0);
  });

  it('renews nothing on timeupdate', () => {
    const { fake, player } = createWatched();
    const before = player.playhead.value;
    fake.elapse(10);
    fake.dispatchEvent(new Event('timeupdate'));
    expect(player.playhead.value).toBe(before);
    expect(player.currentTime()).toBe(10);
  });

  it('takes the announced duration until the media knows better', () => {
    const { fake, player } = createWatched({ loaded: false });
    expect(player.duration.value).toBe(3600);
    fake.load(3600.48);
    expect(player.duration.value).toBe(3600.48);
  });

  it('has no duration for a stream without an end', () => {
    const { fake, player } = createWatched({ expectedDuration: null, loaded: false });
    fake.load(Number.POSITIVE_INFINITY);
    expect(player.duration.value).toBeNull();
    expect(player.playhead.value).not.toBeNull();
  });

  describe('seek', () => {
    it.each([
      [90, 90],
      [-5, 0],
      [9999, 3600],
    ])('to %d sets %d', (time, expected) => {
      const { fake, player } = createWatched();
      player.seek(time);
      expect(fake.seeks).toEqual([expected]);
    });

    it('clamps to the window of a running stream', () => {
      const { fake, player } = createWatched({ expectedDuration: null, loaded: false });
      fake.load(Number.POSITIVE_INFINITY);
      fake.seekable = { length: 1, start: () => 0, end: () => 500 };
      player.seek(900);
      expect(fake.seeks).toEqual([500]);
    });

    it('is not optimistic: the playhead moves when the media says so', () => {
      const { player, video } = createWatched();
      video.value = null;
      player.seek(90);
      expect(player.playhead.value?.time).toBe(0);
    });

    it('waits for the metadata', () => {
      const { fake, player } = createWatched({ loaded: false });
      player.seek(90);
      expect(fake.seeks).toEqual([]);
      fake.load(3600);
      expect(fake.seeks).toEqual([90]);
    });

    it('is asked once, and again of an element that replaces the first before it answered', () => {
      const { fake, player, video } = createWatched();
      player.seek(90);
      void fake.play();
      expect(fake.seeks).toEqual([90]);
      const second = new FakeVideo();
      second.load(3600);
      video.value = second.element;
      expect(second.seeks).toEqual([90]);
      expect(player.currentTime()).toBe(90);
    });

    it('is not repeated on a replaced element once it was answered', () => {
      const { fake, player, video } = createWatched();
      player.seek(90);
      fake.finishSeek();
      const second = new FakeVideo();
      second.load(3600);
      video.value = second.element;
      expect(second.seeks).toEqual([]);
    });
  });

  describe('ads', () => {
    it('takes no clock, duration or rate from an ad', () => {
      const { fake, adShowing, player } = createWatched({ loaded: false });
      adShowing.value = true;
      fake.load(15, { rate: 1 });
      void fake.play();
      expect(player.playhead.value).toBeNull();
      expect(player.currentTime()).toBeNull();
      expect(player.duration.value).toBe(3600);
    });

    it('keeps where the content stood during a mid-roll', () => {
      const { fake, adShowing, player } = createWatched();
      void fake.play();
      vi.advanceTimersByTime(4000);
      adShowing.value = true;
      fake.load(15);
      void fake.play();
      vi.advanceTimersByTime(9000);
      expect(player.playhead.value).toMatchObject({ time: 4, rate: 0 });
      expect(player.currentTime()).toBe(4);
      expect(player.duration.value).toBe(3600);
    });

    it('keeps a seek until the ad is over, and then the rate that the person had chosen', () => {
      const { fake, adShowing, player } = createWatched();
      fake.playbackRate = 2;
      adShowing.value = true;
      fake.load(15, { rate: 1 });
      player.seek(1200);
      expect(fake.seeks).toEqual([]);
      adShowing.value = false;
      expect(fake.seeks).toEqual([]);
      fake.load(3600, { rate: 1 });
      expect(fake.seeks).toEqual([1200]);
      expect(fake.playbackRate).toBe(2);
    });

    it('asks again where YouTube puts the content back to where it was before the ad', () => {
      const { fake, adShowing, player } = createWatched();
      adShowing.value = true;
      fake.load(15);
      player.seek(1200);
      adShowing.value = false;
      fake.load(3600);
      fake.finishSeek(70);
      expect(fake.seeks).toEqual([1200, 1200]);
      fake.finishSeek(1200);
      expect(fake.seeks).toEqual([1200, 1200]);
    });

    it('gives in where the seek is undone again and again', () => {
      const { fake, adShowing, player } = createWatched();
      adShowing.value = true;
      fake.load(15);
      player.seek(1200);
      adShowing.value = false;
      fake.load(3600);
      for (let time = 70; time < 80; time += 1) fake.finishSeek(time);
      expect(fake.seeks).toEqual([1200, 1200, 1200]);
    });

    it('does not fight a person who seeks elsewhere at the same time', () => {
      const { fake, player } = createWatched();
      player.seek(1200);
      fake.finishSeek(70);
      expect(fake.seeks).toEqual([1200]);
    });

    it('leaves the rate alone where no seek was asked for', () => {
      const { fake, adShowing, player } = createWatched();
      fake.playbackRate = 2;
      adShowing.value = true;
      fake.load(15, { rate: 1 });
      adShowing.value = false;
      fake.load(3600, { rate: 1 });
      player.seek(10);
      expect(fake.playbackRate).toBe(1);
    });

    it('waits through back-to-back ads', () => {
      const { fake, adShowing, player } = createWatched();
      adShowing.value = true;
      fake.load(15);
      player.seek(1200);
      adShowing.value = false;
      adShowing.value = true;
      fake.load(6);
      adShowing.value = false;
      expect(fake.seeks).toEqual([]);
      fake.load(3600);
      expect(fake.seeks).toEqual([1200]);
    });

    it('takes the content back also when its metadata came before the ad was taken off', () => {
      const { fake, adShowing, player } = createWatched();
      adShowing.value = true;
      fake.load(15);
      fake.load(3600, { time: 70 });
      adShowing.value = false;
      expect(player.currentTime()).toBe(70);
    });

    it('accepts content that lasts otherwise than announced', () => {
      const { fake, adShowing, player } = createWatched({ loaded: false });
      adShowing.value = true;
      fake.load(15);
      adShowing.value = false;
      fake.load(3000);
      expect(player.duration.value).toBe(3000);
    });
  });

  it('takes nothing from the video before, which the element still plays after a navigation', () => {
    const fake = new FakeVideo();
    fake.load(500, { time: 120 });
    const lifetime = new AbortController();
    lifetimes.push(lifetime);
    const player = createVideoPlayer(
      { video: signal(fake.element), adShowing: signal(false), clock: signal(PLAIN_CLOCK), expectedDuration: 3600 },
      lifetime.signal,
    );
    player.seek(60);
    expect(player.playhead.value).toBeNull();
    expect(fake.seeks).toEqual([]);
    fake.load(3600);
    expect(fake.seeks).toEqual([60]);
  });

  it('lets go of the element when its lifetime ends', () => {
    const { fake, lifetime, player } = createWatched();
    lifetime.abort();
    void fake.play();
    expect(player.playhead.value?.rate).toBe(0);
  });

  it('pauses', () => {
    const { fake, player } = createWatched();
    void fake.play();
    player.pause();
    expect(fake.paused).toBe(true);
  });
});
