/** A property of a media element: how to read it, how to write it, and the events after which it may be another. */
export interface MediaProperty<T> {
  readonly get: (media: HTMLMediaElement) => T;
  readonly set: (media: HTMLMediaElement, value: T) => void;
  readonly events: readonly string[];
}

/** As `HTMLMediaElement.HAVE_FUTURE_DATA`: below it, playback waits for data. */
const HAVE_FUTURE_DATA = 3;

/** Seconds of content that go by in a second: 0 while the media stands still for whatever reason. */
export function progressRate(media: HTMLMediaElement): number {
  const stands = media.paused || media.ended || media.seeking || media.readyState < HAVE_FUTURE_DATA;
  return stands ? 0 : media.playbackRate;
}

export const currentTime: MediaProperty<number> = {
  get: (media) => media.currentTime,
  set: (media, time) => {
    media.currentTime = time;
  },
  // Not timeupdate, which fires four times a second and says nothing that does not follow from these; not ended,
  // before which a pause is fired; neither play nor loadedmetadata, after which playing and with which durationchange is.
  events: ['durationchange', 'playing', 'pause', 'waiting', 'seeking', 'seeked', 'ratechange', 'emptied'],
};

/** How fast the person wants it, also while it stands still. */
export const playbackRate: MediaProperty<number> = {
  get: (media) => media.playbackRate,
  set: (media, rate) => {
    media.playbackRate = rate;
  },
  // An ad can reset the rate without a ratechange: read it anew with each new medium.
  events: ['ratechange', 'durationchange'],
};

/** Seconds, or null before the metadata and for a stream without an end. */
export const duration: Pick<MediaProperty<number | null>, 'get' | 'events'> = {
  get: (media) => (Number.isFinite(media.duration) ? media.duration : null),
  events: ['durationchange', 'emptied'],
};

/** All events that any property waits for. */
export const MEDIA_EVENTS: readonly string[] = [
  ...new Set([currentTime, playbackRate, duration].flatMap(({ events }) => events)),
];
