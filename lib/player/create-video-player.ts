import { batch, effect, signal, type ReadonlySignal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import type { ContentClock } from './content-clock.ts';
import { currentTime, duration, MEDIA_EVENTS, playbackRate, progressRate } from './media-properties.ts';
import type { Player, Playhead } from './player.ts';

/** What a player on somebody else's page is made of. */
export interface PlayerSources {
  /** The element that plays, whichever it is now. */
  readonly video: ReadonlySignal<HTMLVideoElement | null>;
  /** True while the element plays an advertisement, on whose clock nothing may rest. */
  readonly adShowing: ReadonlySignal<boolean>;
  /** Where the content lies in what the element plays. */
  readonly clock: ReadonlySignal<ContentClock>;
  /** Seconds that the video is said to last, or null where that is unknown. */
  readonly expectedDuration: number | null;
}

/** How far the media's own length may be from the announced one: seconds, or a share of it. */
const TOLERANCE_SECONDS = 5;
const TOLERANCE_SHARE = 0.02;

/** A seek that ends further away from what was asked for has been undone. */
const NEAR_SECONDS = 2;

/** How often a seek that waited for the content is asked for, if it is undone. */
const MOST_ASKS = 3;

/** Plays by an HTMLVideoElement until `lifetime` ends. */
export function createVideoPlayer(sources: PlayerSources, lifetime: AbortSignal): Player {
  const { video, adShowing, clock, expectedDuration } = sources;
  const playhead = signal<Playhead | null>(null);
  const rate = signal(1);
  const length = signal(expectedDuration);

  /** The length of what the element was seen to play instead: an ad, or the video before this one. */
  let foreignDuration: number | null = null;
  let wanted: number | null = null;
  /** The element that was asked for `wanted`, and has not answered yet. */
  let asked: HTMLVideoElement | null = null;
  /** How often `wanted` may be asked for yet. */
  let asksLeft = 0;
  /** Whether it is asked for again where it is undone: when it had to wait for the content, or the clock proved another. */
  let insists = false;
  let askedClock = clock.peek();
  let rateBeforeAd: number | null = null;

  function fits(media: HTMLVideoElement): boolean {
    const known = length.peek();
    if (known === null) return true;
    const tolerance = Math.max(TOLERANCE_SECONDS, known * TOLERANCE_SHARE);
    return Math.abs(media.duration - clock.peek().stitched - known) <= tolerance;
  }

  /** The content's time, not the medium's. */
  function timeOf(media: HTMLVideoElement): number {
    return Math.max(0, currentTime.get(media) - clock.peek().ahead);
  }

  /** The element, where what it plays is the content. */
  function content(): HTMLVideoElement | null {
    const media = video.peek();
    if (media === null || adShowing.peek() || Number.isNaN(media.duration)) return null;
    return fits(media) || media.duration !== foreignDuration ? media : null;
  }

  function lengthOf(media: HTMLVideoElement): number | null {
    const whole = duration.get(media);
    return whole === null ? null : whole - clock.peek().stitched;
  }

  function placePlayhead(): void {
    const media = content();
    const at = performance.now();
    if (media !== null) {
      const next = { time: timeOf(media), rate: progressRate(media), at };
      if (!standsStill(playhead.peek(), next)) playhead.value = next;
    } else if (playhead.peek() !== null && playhead.peek()?.rate !== 0) {
      playhead.value = { time: timeAt(playhead.peek(), at) ?? 0, rate: 0, at };
    }
  }

  function read(event: string): void {
    const media = video.peek();
    if (media === null) return;
    if (content() !== null) {
      if (playbackRate.events.includes(event)) rate.value = playbackRate.get(media);
      if (duration.events.includes(event)) length.value = lengthOf(media) ?? expectedDuration;
    }
    if (currentTime.events.includes(event)) placePlayhead();
  }

  function seekWhenPossible(): void {
    const media = content();
    if (media === null) return;
    if (wanted !== null && asked !== media) {
      asked = media;
      askedClock = clock.peek();
      asksLeft -= 1;
      if (rateBeforeAd !== null) playbackRate.set(media, rateBeforeAd);
      currentTime.set(media, clampToMedia(wanted + askedClock.ahead, media));
    }
    rateBeforeAd = null;
  }

  /**
   * After an ad YouTube puts the content back to where it was, and so undoes a seek that came before; and a seek across
   * stitched ads ends as far off as they are long, which is known when it has ended.
   */
  function settleSeek(): void {
    const undone =
      wanted !== null &&
      asked !== null &&
      Math.abs(currentTime.get(asked) - clampToMedia(wanted + clock.peek().ahead, asked)) > NEAR_SECONDS;
    insists ||= clock.peek() !== askedClock;
    if (!undone || !insists || asksLeft <= 0) wanted = null;
    asked = null;
  }

  function onMediaEvent(event: Event): void {
    if (event.type === 'emptied') asked = null;
    if (event.type === 'seeked' && asked === event.currentTarget) settleSeek();
    batch(() => read(event.type));
    seekWhenPossible();
  }

  function readAll(): void {
    batch(() => MEDIA_EVENTS.forEach(read));
    seekWhenPossible();
  }

  const stopFollowingElement = effect(() => {
    const media = video.value;
    asked = null;
    foreignDuration = media === null || Number.isNaN(media.duration) ? null : media.duration;
    if (media === null) return undefined;
    for (const type of MEDIA_EVENTS) media.addEventListener(type, onMediaEvent);
    readAll();
    return () => {
      for (const type of MEDIA_EVENTS) media.removeEventListener(type, onMediaEvent);
    };
  });

  const stopFollowingClock = effect(() => {
    void clock.value;
    readAll();
  });

  const stopFollowingAds = effect(() => {
    const showing = adShowing.value;
    if (showing) {
      asked = null;
      if (playhead.peek() !== null) rateBeforeAd = rate.peek();
      placePlayhead();
    } else {
      readAll();
    }
    return () => {
      if (showing) foreignDuration = video.peek()?.duration ?? null;
    };
  });

  onEnd(lifetime, () => {
    stopFollowingElement();
    stopFollowingClock();
    stopFollowingAds();
  });

  return {
    playhead,
    playbackRate: rate,
    duration: length,
    currentTime: () => {
      const media = content();
      if (media !== null) return timeOf(media);
      return timeAt(playhead.peek(), performance.now());
    },
    seek: (time) => {
      wanted = time;
      asked = null;
      asksLeft = MOST_ASKS;
      insists = content() === null;
      seekWhenPossible();
    },
    pause: () => video.peek()?.pause(),
    focus: () => video.peek()?.focus(),
  };
}

/** Whether nothing has moved from one to the next: whoever follows has nothing to do then. */
function standsStill(from: Playhead | null, to: Playhead): boolean {
  return from?.rate === 0 && to.rate === 0 && from.time === to.time;
}

function timeAt(playhead: Playhead | null, at: number): number | null {
  return playhead === null ? null : playhead.time + (playhead.rate * (at - playhead.at)) / 1000;
}

/** A running stream has no end, but a window in which it can be sought. */
function clampToMedia(time: number, media: HTMLVideoElement): number {
  const { seekable } = media;
  const end = Number.isFinite(media.duration)
    ? media.duration
    : seekable.length > 0
      ? seekable.end(seekable.length - 1)
      : time;
  return Math.max(0, Math.min(time, end));
}
