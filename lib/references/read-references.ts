import type { Line } from '../description/line.ts';
import type { Outline, OutlineNode } from '../outline/model.ts';
import type { TimedList } from '../outline/timed-list.ts';
import { withBareAddresses } from './addresses/with-bare-addresses.ts';
import { collectReferences } from './collect-references.ts';
import type { Link, Person, Reference, SponsorBlock, TopicList } from './model.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { groupByBlock, readLinks } from './read-links.ts';
import { readPeople } from './read-people.ts';
import { readSponsorBlocks } from './read-sponsor-blocks.ts';
import { readTopicLists } from './blocks/read-topic-lists.ts';

/** All that a description holds beside its table of contents. */
export interface ReferencesReading {
  readonly links: readonly Link[];
  readonly references: readonly Reference[];
  readonly people: readonly Person[];
  readonly topicLists: readonly TopicList[];
  readonly sponsorBlocks: readonly SponsorBlock[];
}

/**
 * Reads links, references, people, topics and sponsors from the lines of a description whose outline
 * and lists of times are known. Linear in the description's length; never throws.
 */
export function readReferences(
  tokenized: readonly Line[],
  outline: Outline,
  lists: readonly TimedList[],
): ReferencesReading {
  const lines = tokenized.map(withBareAddresses);
  const chapters = chaptersByStart(outline);
  const blocks = readBlocks(lines, (line) => chapters.has(line.position.start));
  const placed = readLinks(lines, blocks);
  const linksOfBlock = groupByBlock(placed);
  return {
    links: placed.map(({ link }) => link),
    references: collectReferences(lines, chapters, lists, placed),
    people: readPeople(blocks, linksOfBlock),
    topicLists: readTopicLists(lines),
    sponsorBlocks: readSponsorBlocks(blocks, linksOfBlock, placed),
  };
}

function chaptersByStart(outline: Outline): ReadonlyMap<number, OutlineNode> {
  const byStart = new Map<number, OutlineNode>();
  const rest = [...outline.nodes];
  for (let node = rest.pop(); node; node = rest.pop()) {
    byStart.set(node.position.start, node);
    rest.push(...node.children);
  }
  return byStart;
}
