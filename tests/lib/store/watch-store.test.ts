import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWatchStore } from '../../../lib/store/watch-store.ts';
import { elapse } from '../../support/elapse.ts';
import { createFakePlayer } from '../../support/fake-player.ts';
import { makeOutline } from '../../support/make-outline.ts';
import { makeReading, makeReference, makeVideo } from '../../support/make-reading.ts';

const outline = makeOutline(
  [0, '1 Land', [0, '1.1 Coasts'], [100, '1.2 Rivers']],
  [300, '2 Sea', [300, '2.1 Currents'], [600, '2.2 Tides']],
);

function watch({ time = 0, references = [makeReference(120, 'Delta')] } = {}) {
  const player = createFakePlayer({ time });
  const lifetime = new AbortController();
  const store = createWatchStore({
    video: makeVideo(),
    reading: makeReading({ outline, references }),
    player,
    skipSponsors: signal(false),
    signal: lifetime.signal,
  });
  return { store, player, lifetime };
}

describe('lib/store/watch-store', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('knows the active path, and moves it on when playback comes to a boundary', () => {
    const { store, player } = watch({ time: 90 });
    expect(store.activePath.value.map((cue) => cue.id)).toEqual(['0', '0.0']);
    player.play();
    elapse(9.9);
    expect(store.activeCue.value?.id).toBe('0.0');
    elapse(0.2);
    expect(store.activePath.value.map((cue) => cue.id)).toEqual(['0', '0.1']);
  });

  test('comes to a boundary sooner at a higher rate', () => {
    const { store, player } = watch({ time: 90 });
    player.play();
    player.setRate(2);
    elapse(5.1);
    expect(store.activeCue.value?.id).toBe('0.1');
  });

  test('arms one timer, and none while it stands still', () => {
    const { player } = watch({ references: [] });
    expect(vi.getTimerCount()).toBe(0);
    player.play();
    // One for the boundary, one for the minute that is shown.
    expect(vi.getTimerCount()).toBe(2);
    player.pause();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is not woken between boundaries', () => {
    const { store, player } = watch();
    const seen: (string | undefined)[] = [];
    store.activeCue.subscribe((cue) => void seen.push(cue?.id));
    player.play();
    elapse(99);
    expect(seen).toEqual(['0.0']);
  });

  test('follows a seek of the page, and keeps the place while an ad plays', () => {
    const { store, player } = watch();
    player.moveTo(650);
    expect(store.activeCue.value?.id).toBe('1.1');
    player.showAd(true);
    expect(store.activeCue.value?.id).toBe('1.1');
    player.showAd(false);
    expect(store.activeCue.value?.id).toBe('1.1');
  });

  test('steps to the next and previous chapter and section', () => {
    const { store, player } = watch({ time: 150 });
    expect(store.next('chapter')?.id).toBe('1.0');
    expect(store.previous('chapter')?.id).toBe('0.1');
    expect(store.next('section')?.id).toBe('1');
    player.moveTo(700);
    expect(store.next('chapter')).toBeNull();
    expect(player.seeks).toEqual([300, 100, 300]);
  });

  test('ends the last chapter with the video, also when its length becomes known later', () => {
    const { store, player } = watch();
    player.setDuration(800);
    expect(store.timeline.value.chapters.at(-1)?.endTime).toBe(800);
  });

  test('places nothing anew for the part of a second that the announced length leaves out', () => {
    const { store, player } = watch();
    const { value: before } = store.timeline;
    player.setDuration(1000.6);
    expect(store.timeline.value).toBe(before);
    player.setDuration(1001);
    expect(store.timeline.value).not.toBe(before);
  });

  test('tells what is left at the rate in force, and when it will be done', () => {
    vi.setSystemTime(new Date(2026, 0, 1, 20, 0));
    const { store, player } = watch({ time: 100 });
    player.setRate(2);
    expect(store.remaining.value).toMatchObject({ chapter: { time: 60 }, section: { time: 60 }, video: { time: 420 } });
    expect(store.remaining.value?.video?.doneAt).toBe(new Date(2026, 0, 1, 20, 7, 30).getTime());
  });

  test('renews what is left once a minute, and every second in the last one', () => {
    const { store, player } = watch({ time: 170, references: [] });
    const chapter: (number | null | undefined)[] = [];
    store.remaining.subscribe((remaining) => void chapter.push(remaining?.chapter?.time));
    player.play();
    elapse(75);
    expect([...new Set(chapter)]).toEqual([120, 60, 59, 58, 57, 56, 55]);
  });

  test('renews what is left of the video along with the minutes of the chapter', () => {
    const { store, player } = watch({ time: 110, references: [] });
    const left: string[] = [];
    store.remaining.subscribe((now) => void left.push(`${now?.chapter?.time} of ${now?.video?.time}`));
    player.play();
    elapse(61);
    expect([...new Set(left)]).toEqual(['180 of 840', '120 of 840']);
    elapse(60);
    expect([...new Set(left)].at(-1)).toBe('60 of 780');
  });

  test('has the references within a minute of the playhead', () => {
    const { store, player } = watch({ time: 0 });
    expect(store.referencesNow.value).toEqual([]);
    player.play();
    elapse(60.1);
    expect(store.referencesNow.value.map((reference) => reference.title)).toEqual(['Delta']);
    elapse(120);
    expect(store.referencesNow.value).toEqual([]);
  });

  test('puts references under the chapter in which they are mentioned', () => {
    const { store } = watch({ references: [makeReference(120, 'Delta'), makeReference(null, 'Atlas')] });
    expect([...store.cueReferences.value.keys()]).toEqual(['0.1']);
  });

  test('knows what was watched, and leaves out what was jumped over', () => {
    const { store, player } = watch();
    player.play();
    elapse(20);
    player.seek(300);
    elapse(10);
    player.pause();
    expect(store.watched.value).toEqual([
      { startTime: 0, endTime: 20 },
      { startTime: 300, endTime: 310 },
    ]);
  });

  test('stops when another video is watched', () => {
    const { store, player, lifetime } = watch({ time: 90 });
    player.play();
    lifetime.abort();
    expect(vi.getTimerCount()).toBe(0);
    player.moveTo(650);
    expect(store.activeCue.value?.id).toBe('0.0');
  });
});
