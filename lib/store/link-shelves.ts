import type { Reading } from '../reading/model.ts';
import { isOwnTime } from '../references/is-own-time.ts';
import type { OutlineNode } from '../outline/model.ts';
import type { Link, Role } from '../references/model.ts';

/** The links of one role. */
export interface LinkShelf {
  readonly role: Role;
  readonly links: readonly Link[];
}

/**
 * The links of a description, each in the one place where it is shown; only those on top, where nobody has to look for
 * them, may stand elsewhere too: with the person whose they are, or at the time when they are mentioned.
 */
export interface LinkShelves {
  /** What belongs on top: show notes, transcript. */
  readonly pinned: readonly Link[];
  /** All that stands neither on top nor with a person, a reference or a sponsor, by role. */
  readonly shelves: readonly LinkShelf[];
  /** Links to sponsors that stand in no sponsor block. */
  readonly sponsorLinks: readonly Link[];
}

const PINNED: ReadonlySet<Role> = new Set<Role>(['shownotes', 'transcript']);

/** The order of the shelves: first what the video is about. */
const ROLE_ORDER: readonly Role[] = [
  'reference',
  'paper',
  'code',
  'guest',
  'host',
  'video',
  'podcast',
  'social',
  'support',
  'merch',
  'other',
];

/** Puts each link of a reading in its place; of links to the same address in one place only the first is kept. */
export function shelveLinks(reading: Reading): LinkShelves {
  const inPeople = reading.people.flatMap((person) => person.links);
  const inSponsors = reading.sponsorBlocks.flatMap((block) => block.links);
  const placed = new Set([...inPeople, ...inSponsors].map((link) => link.position.start));
  const cited = new Set(reading.references.map((reference) => reference.url));
  const times = chapterTimes(reading);
  const rest = withoutRepeats(
    reading.links.filter(
      (link) => !placed.has(link.position.start) && !cited.has(link.url) && !times.has(link.position.start),
    ),
  );
  const shelves = ROLE_ORDER.map((role) => ({ role, links: rest.filter((link) => link.role === role) }));
  return {
    pinned: withoutRepeats(reading.links.filter((link) => PINNED.has(link.role))),
    shelves: shelves.filter((shelf) => shelf.links.length > 0),
    sponsorLinks: rest.filter((link) => link.role === 'sponsor'),
  };
}

function withoutRepeats(links: readonly Link[]): readonly Link[] {
  const first = new Map(links.toReversed().map((link) => [link.url, link]));
  return links.filter((link) => first.get(link.url) === link);
}

/** Where links stand that only write the time of their chapter's line once more. */
function chapterTimes({ outline, links }: Reading): ReadonlySet<number> {
  const chapters: OutlineNode[] = [];
  const rest = [...outline.nodes];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.timed) chapters.push(node);
    rest.push(...node.children);
  }
  chapters.sort((a, b) => a.position.start - b.position.start);
  let at = 0;
  const times = links.filter((link) => {
    const { position } = link;
    while ((chapters[at]?.position.end ?? position.end) < position.end) at += 1;
    const chapter = chapters[at];
    return chapter && chapter.position.start <= position.start && isOwnTime(link, chapter.startTime);
  });
  return new Set(times.map(({ position }) => position.start));
}
