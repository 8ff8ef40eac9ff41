import type { Signal } from '@preact/signals';
import * as v from 'valibot';
import { SOURCE_KINDS, type SourceByChannel, type SourceKind } from './source-kind.ts';
import { defineStored } from './stored-item.ts';
import { storedSignal } from './stored-signal.ts';
import { clampWidth } from './width.ts';

/** On which side of the player the sidebar lies in full screen. */
export type Side = (typeof SIDES)[number];
const SIDES = ['left', 'right'] as const;

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

const openItem = defineStored('open', v.boolean(), true);
const widthItem = defineStored('width', v.nullable(v.pipe(v.number(), v.transform(clampWidth))), null);
const fullScreenSideItem = defineStored('full-screen-side', v.picklist(SIDES), 'right');
const skipSponsorsItem = defineStored('skip-sponsors', v.boolean(), false);
const automaticChaptersItem = defineStored('automatic-chapters', v.boolean(), true);
const sourceKindSchema = v.picklist(SOURCE_KINDS);
/** One choice that is none of ours must not cost the others. */
const sourceByChannelSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((sources) => {
    const chosen = Object.entries(sources).filter((entry): entry is [string, SourceKind] =>
      v.is(sourceKindSchema, entry[1]),
    );
    return Object.fromEntries(chosen);
  }),
);
const sourceByChannelItem = defineStored('sources', sourceByChannelSchema, {});

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
