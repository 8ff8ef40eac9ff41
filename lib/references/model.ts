import type { Position } from '../description/position.ts';

/** What a link is for. */
export type Role =
  | 'shownotes'
  | 'transcript'
  | 'reference'
  | 'paper'
  | 'code'
  | 'guest'
  | 'host'
  | 'sponsor'
  | 'social'
  | 'podcast'
  | 'support'
  | 'merch'
  | 'video'
  | 'other';

/** An http(s) address of the description, read for what it is for. */
export interface Link {
  /** The address that it leads to, with its scheme: redirects unwrapped, tracking parameters taken off. */
  readonly url: string;
  /** The real host as it is to be shown, in punycode where it could deceive. */
  readonly host: string;
  /** The author's words for it (on its line, or on the line above), or null. */
  readonly label: string | null;
  readonly role: Role;
  /** The heading of the block that it stands in ("NEEL NANDA"), or null. */
  readonly group: string | null;
  /** The address as the author wrote it. */
  readonly position: Position;
}

/** A work or link that is mentioned in the video, with or without a time; or a timed correction. */
export interface Reference {
  readonly kind: 'reference' | 'correction';
  /** Seconds, or null where the author gave no time. */
  readonly startTime: number | null;
  readonly title: string;
  readonly url: string | null;
  /** That of the link (`Link.host`), or null where there is none. */
  readonly host: string | null;
  readonly position: Position;
}

/** Somebody whom the description names as taking part, with the links that stand under the name. */
export interface Person {
  readonly name: string;
  /** `guest`, `host`, or null where the description does not say. */
  readonly role: 'guest' | 'host' | null;
  readonly links: readonly Link[];
  readonly position: Position;
}

/** A heading such as "We riff on:" with its bullets. */
export interface TopicList {
  readonly title: string;
  readonly topics: readonly string[];
  readonly position: Position;
}

/** An advertisement in the description: its text and its links. */
export interface SponsorBlock {
  readonly text: string;
  readonly links: readonly Link[];
  readonly position: Position;
}
