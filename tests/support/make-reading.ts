import { cleanUrl } from '../../lib/references/addresses/clean-url.ts';
import type { Reading } from '../../lib/reading/model.ts';
import type { Link, Reference, Role } from '../../lib/references/model.ts';
import type { VideoDetails } from '../../lib/youtube/video-details.ts';

/** A reading with nothing in it but what is given. */
export function makeReading(parts: Partial<Reading> = {}): Reading {
  return {
    outline: { nodes: [], confidence: 0, why: [] },
    references: [],
    links: [],
    people: [],
    topicLists: [],
    sponsorBlocks: [],
    rejected: [],
    nearMiss: null,
    ...parts,
  };
}

/** A link at a place of its own in the source. */
export function makeLink(role: Role, url: string, label: string | null = null): Link {
  const start = [...url].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7) % 1_000_003;
  return { url, host: new URL(url).host, label, role, group: null, position: { start, end: start + url.length } };
}

/** A reference, timed unless `startTime` is null. */
export function makeReference(startTime: number | null, title: string, url: string | null = null): Reference {
  const start = (startTime ?? 100_000) + title.length;
  const host = (url === null ? null : cleanUrl(url)?.host) ?? null;
  return { kind: 'reference', startTime, title, url, host, position: { start, end: start + title.length } };
}

/** A video of our own making, of 1000 seconds. */
export function makeVideo(details: Partial<VideoDetails> = {}): VideoDetails {
  return {
    videoId: 'mapsAndTime',
    title: 'Maps and time',
    duration: 1000,
    description: '',
    channelId: null,
    live: false,
    upcoming: false,
    playable: true,
    secondHand: false,
    ...details,
  };
}
