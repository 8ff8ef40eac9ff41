import type { Person, Reference, SponsorBlock, TopicList, Link } from '../references/model.ts';
import type { LinkShelf } from './link-shelves.ts';
import { linkTitle } from './link-title.ts';
import type { WatchStore } from './watch-store.ts';

/** What a description has beside its outline, or as much of it as a search finds. */
export interface Found {
  readonly references: readonly Reference[];
  readonly people: readonly Person[];
  readonly shelves: readonly LinkShelf[];
  /** All lists, some maybe empty, so that each keeps its place. */
  readonly topicLists: readonly TopicList[];
  readonly sponsorBlocks: readonly SponsorBlock[];
  readonly sponsorLinks: readonly Link[];
}

/** Keeps what stands below and beside the outline where `isHit` holds for one of its texts. */
export function findBesideOutline(
  { reading, links }: Pick<WatchStore, 'reading' | 'links'>,
  isHit: (text: string) => boolean,
): Found {
  const isLinkHit = (link: Link) => isHit(linkTitle(link));
  return {
    references: reading.references.filter(({ title }) => isHit(title)),
    people: reading.people.filter((person) => isHit(person.name) || person.links.some(isLinkHit)),
    shelves: links.shelves
      .map(({ role, links: shelved }) => ({ role, links: shelved.filter(isLinkHit) }))
      .filter((shelf) => shelf.links.length > 0),
    topicLists: reading.topicLists.map((list) => ({ ...list, topics: list.topics.filter(isHit) })),
    sponsorBlocks: reading.sponsorBlocks.filter(({ text }) => isHit(text)),
    sponsorLinks: links.sponsorLinks.filter(isLinkHit),
  };
}

/** How many things that are: a person, a topic, a link each counts for one. */
export function countFound({ references, people, shelves, topicLists, sponsorBlocks, sponsorLinks }: Found): number {
  const ofLists = [...shelves.map(({ links }) => links), ...topicLists.map(({ topics }) => topics)];
  return [references, people, sponsorBlocks, sponsorLinks, ...ofLists].reduce((sum, list) => sum + list.length, 0);
}
