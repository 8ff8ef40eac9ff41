import type { Signal } from '@preact/signals';
import { storage } from '@wxt-dev/storage';
import type { SourceByChannel } from './source-kind.ts';
import { storedSignal } from './stored-signal.ts';

/** On which side of the player the sidebar lies in full screen. */
export type Side = 'left' | 'right';

/** What the person has set, for all videos. Writing a signal stores its value. */
export interface Settings {
  /** Whether the sidebar is open where there are contents. */
  readonly open: Signal<boolean>;
  /** Width in px where the page leaves it to us, or null for as wide as the place is. */
  readonly width: Signal<number | null>;
  readonly fullScreenSide: Signal<Side>;
  /** Whether chapters whose role is sponsor are passed over. */
  readonly skipSponsors: Signal<boolean>;
  /** Whether chapters that YouTube made are ever used. */
  readonly automaticChapters: Signal<boolean>;
  readonly sourceByChannel: Signal<SourceByChannel>;
}

const openItem = storage.defineItem<boolean>('local:open', { fallback: true, version: 1 });
const widthItem = storage.defineItem<number | null>('local:width', { fallback: null, version: 1 });
const fullScreenSideItem = storage.defineItem<Side>('local:full-screen-side', { fallback: 'right', version: 1 });
const skipSponsorsItem = storage.defineItem<boolean>('local:skip-sponsors', { fallback: false, version: 1 });
const automaticChaptersItem = storage.defineItem<boolean>('local:automatic-chapters', { fallback: true, version: 1 });
const sourceByChannelItem = storage.defineItem<SourceByChannel>('local:sources', { fallback: {}, version: 1 });

/** Reads the settings from this device and keeps them in step with other tabs until `lifetime` ends. */
export async function loadSettings(lifetime: AbortSignal): Promise<Settings> {
  const [open, width, fullScreenSide, skipSponsors, automaticChapters, sourceByChannel] = await Promise.all([
    storedSignal(openItem, lifetime),
    storedSignal(widthItem, lifetime),
    storedSignal(fullScreenSideItem, lifetime),
    storedSignal(skipSponsorsItem, lifetime),
    storedSignal(automaticChaptersItem, lifetime),
    storedSignal(sourceByChannelItem, lifetime),
  ]);
  return { open, width, fullScreenSide, skipSponsors, automaticChapters, sourceByChannel };
}
