import type { StitchedAd } from '../scenario.ts';

/** A medium into which a server stitched advertisements: its time is ahead of the content's by all that went by. Seconds. */
export interface StitchedMedium {
  /** How much longer than the content the medium is. */
  readonly length: number;
  /** The content's time at a time of the medium; it stands still in an advertisement. */
  readonly toContent: (time: number) => number;
  readonly toMedium: (contentTime: number) => number;
  /** When the advertisement ends that is on at a time of the medium; null where none is. */
  readonly adEnd: (time: number) => number | null;
}

/** `ads` are in the order of the content's times at which they come. */
export function stitch(ads: readonly StitchedAd[]): StitchedMedium {
  const placed = ads.map(({ at, seconds }, index) => {
    const start = at + sum(ads.slice(0, index));
    return { at, seconds, start, end: start + seconds };
  });
  return {
    length: sum(ads),
    toContent: (time) => {
      const gone = placed.reduce((total, ad) => total + Math.min(Math.max(0, time - ad.start), ad.seconds), 0);
      return time - gone;
    },
    toMedium: (contentTime) => contentTime + sum(placed.filter(({ at }) => at <= contentTime)),
    adEnd: (time) => placed.find(({ start, end }) => start <= time && time < end)?.end ?? null,
  };
}

function sum(ads: readonly StitchedAd[]): number {
  return ads.reduce((total, { seconds }) => total + seconds, 0);
}
