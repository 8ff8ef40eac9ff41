import type { Position } from '../description/position.ts';
import type { Outline } from '../outline/model.ts';
import type { Reason } from '../outline/reason.ts';
import type { Link, Person, Reference, SponsorBlock, TopicList } from '../references/model.ts';

/** A list of times that is not the table of contents, and why. */
export interface RejectedList {
  readonly position: Position;
  readonly times: number;
  readonly why: readonly Reason[];
}

/** What came closest to contents where there are none: "2 times, 1 past the end". */
export interface NearMiss {
  /** Times of the video that were found, those past its end not counted. */
  readonly times: number;
  readonly pastEnd: number;
}

/** All that Capitula reads in a description. Everything carries its position in the source. */
export interface Reading {
  readonly outline: Outline;
  readonly references: readonly Reference[];
  readonly links: readonly Link[];
  readonly people: readonly Person[];
  readonly topicLists: readonly TopicList[];
  readonly sponsorBlocks: readonly SponsorBlock[];
  readonly rejected: readonly RejectedList[];
  /** Null where there is an outline, and where no time was found at all. */
  readonly nearMiss: NearMiss | null;
}
