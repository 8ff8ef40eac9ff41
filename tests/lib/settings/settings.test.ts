import { describe, expect, test, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings } from '../../../lib/settings/settings.ts';
import { loadVideoState, REMEMBERED_VIDEOS } from '../../../lib/settings/video-state.ts';

describe('lib/settings', () => {
  beforeEach(() => fakeBrowser.reset());

  test('begins with the sidebar open and nothing skipped', async () => {
    const settings = await loadSettings(new AbortController().signal);
    expect(settings.open.value).toBe(true);
    expect(settings.width.value).toBeNull();
    expect(settings.fullScreenSide.value).toBe('right');
    expect(settings.skipSponsors.value).toBe(false);
  });

  test('keeps what is set', async () => {
    const first = new AbortController();
    const settings = await loadSettings(first.signal);
    settings.open.value = false;
    settings.width.value = 320;
    await settled();
    first.abort();
    const again = await loadSettings(new AbortController().signal);
    expect([again.open.value, again.width.value]).toEqual([false, 320]);
  });

  test('follows what another tab sets, until it is over', async () => {
    const lifetime = new AbortController();
    const here = await loadSettings(lifetime.signal);
    const there = await loadSettings(new AbortController().signal);
    there.open.value = false;
    await vi.waitFor(() => expect(here.open.value).toBe(false));
    lifetime.abort();
    there.open.value = true;
    await settled();
    expect(here.open.value).toBe(false);
  });

  test('remembers of each video how its outline is shown', async () => {
    const lifetime = new AbortController();
    const state = await loadVideoState('mapsAndTime', lifetime.signal);
    expect(state.value).toEqual({ openSections: {}, view: 'sections' });
    state.value = { openSections: { '1': false }, view: 'flat' };
    await settled();
    const again = await loadVideoState('mapsAndTime', lifetime.signal);
    const other = await loadVideoState('anotherOne', lifetime.signal);
    expect(again.value).toEqual({ openSections: { '1': false }, view: 'flat' });
    expect(other.value.view).toBe('sections');
  });

  test('keeps what it remembers of the others beside one that it cannot read', async () => {
    const flat = { openSections: {}, view: 'flat' };
    const videos = [['odd', { openSections: {}, view: 'upside down' }], ['mapsAndTime', flat], 'nonsense'];
    await fakeBrowser.storage.local.set({ videos, sources: { UC1: 'pinned-comment', UC2: 'hearsay' } });
    const { signal } = new AbortController();
    expect((await loadVideoState('mapsAndTime', signal)).value).toEqual(flat);
    expect((await loadVideoState('odd', signal)).value.view).toBe('sections');
    expect((await loadSettings(signal)).sourceByChannel.value).toEqual({ UC1: 'pinned-comment' });
  });

  test('loses nothing that another tab remembers to a read that fails later', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const state = await loadVideoState('mapsAndTime', new AbortController().signal);
    const videos = [['anotherOne', { openSections: {}, view: 'flat' }]];
    await fakeBrowser.storage.local.set({ videos });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
    state.value = { openSections: { '1': true }, view: 'sections' };
    await settled();
    expect(await fakeBrowser.storage.local.get()).toEqual({ videos });
    state.value = { openSections: { '1': false }, view: 'sections' };
    await settled();
    const again = await loadVideoState('mapsAndTime', new AbortController().signal);
    expect(again.value.openSections).toEqual({ '1': false });
    expect((await loadVideoState('anotherOne', new AbortController().signal)).value.view).toBe('flat');
  });

  test('stores nothing of a video that was only watched', async () => {
    await loadVideoState('mapsAndTime', new AbortController().signal);
    await settled();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('forgets the video that was changed longest ago', async () => {
    const { signal } = new AbortController();
    for (let index = 0; index <= REMEMBERED_VIDEOS; index += 1) {
      const state = await loadVideoState(`video${index}`, signal);
      state.value = { ...state.value, view: 'flat' };
      await settled();
    }
    expect((await loadVideoState('video0', signal)).value.view).toBe('sections');
    expect((await loadVideoState('video1', signal)).value.view).toBe('flat');
  });
});

/** Lets what was begun with the storage come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  await fakeBrowser.storage.local.get();
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
