import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { obeyCommands } from '../../../entrypoints/watch/obey-commands.ts';
import type { OpenVideo, Shown } from '../../../entrypoints/watch/show-sidebar.tsx';
import type { Command } from '../../../lib/messaging/extension-messaging.ts';
import { readDescription } from '../../../lib/reading/read-description.ts';
import { makeSidebar } from '../../support/make-sidebar.ts';

const READING = readDescription('Contents\n0:00 Rags\n2:00 Sizing\n5:00 Light', { duration: 1000 });

let parts: ReturnType<typeof makeSidebar>;
let video: OpenVideo;
beforeEach(() => {
  fakeBrowser.reset();
  parts = makeSidebar({ reading: READING, time: 10 });
  video = { sidebar: parts.sidebar, controlsHidden: signal(false) };
});
afterEach(() => parts.lifetime.abort());

/** Says `command` while `shown` is what there is. */
async function command(shown: Shown, name: Command = 'next-chapter') {
  const current = signal(shown);
  obeyCommands(current, parts.lifetime.signal);
  await fakeBrowser.runtime.onMessage.trigger(name, {}, () => undefined);
  return current;
}

describe('entrypoints/watch/obey-commands', () => {
  it('obeys beside a video', async () => {
    await command(video);
    expect(parts.player.currentTime()).toBe(120);
  });

  it('obeys once what was asked for while the video was still being read', async () => {
    const shown = await command('loading');
    expect(parts.player.currentTime()).toBe(10);
    shown.value = video;
    expect(parts.player.currentTime()).toBe(120);
    shown.value = { ...video };
    expect(parts.player.currentTime()).toBe(120);
  });

  it('forgets what was asked for where no video is', async () => {
    const shown = await command(null);
    shown.value = video;
    expect(parts.player.currentTime()).toBe(10);
  });
});
