import { hasTimestamp, type Line } from '../description/line.ts';
import type { OutlineNode } from '../outline/model.ts';
import type { TimedLine, TimedList } from '../outline/timed-list.ts';
import { bareText, plainText } from './labels/bare-text.ts';
import { isRule, readHeading } from './blocks/read-heading.ts';
import { isOwnTime } from './is-own-time.ts';
import type { Link, Reference, Role } from './model.ts';
import { isOnlyLink } from './addresses/is-only-link.ts';
import type { PlacedLink } from './read-links.ts';

/** Roles of links that are of the channel, not of what a chapter speaks of, even where they stand below one. */
const OF_THE_CHANNEL = new Set<Role>(['social', 'support', 'podcast', 'guest', 'host', 'merch', 'transcript']);
const WORKS = new Set<Role>(['reference', 'paper']);

/**
 * The references of a description, in its order: what lists of references and of corrections hold, and
 * the links that belong to chapters, with their times; without a time, the works that are linked elsewhere.
 */
export function collectReferences(
  lines: readonly Line[],
  chapters: ReadonlyMap<number, OutlineNode>,
  lists: readonly TimedList[],
  links: readonly PlacedLink[],
): readonly Reference[] {
  const linksOfLine = groupByLine(links);
  const listed = lists.flatMap((list) =>
    list.kind === 'references' || list.kind === 'corrections'
      ? list.timedLines.map((timedLine) => listedReference(list.kind === 'corrections', timedLine, lines, linksOfLine))
      : [],
  );
  const taken = new Set(listed.flatMap(({ urls }) => urls));
  const ofChapters = chapterReferences(lines, chapters, linksOfLine).filter(({ url }) => !taken.has(url));
  for (const { url } of ofChapters) taken.add(url);
  const untimed = links
    .filter(({ link }) => WORKS.has(link.role) && !taken.has(link.url))
    .map(({ link }) => referenceOf(link, null, null));
  return [...listed.map(({ reference }) => reference), ...ofChapters, ...untimed].toSorted(
    (a, b) => a.position.start - b.position.start,
  );
}

type LinksOfLine = ReadonlyMap<number, readonly PlacedLink[]>;

function groupByLine(links: readonly PlacedLink[]): LinksOfLine {
  const byLine = new Map<number, PlacedLink[]>();
  for (const placed of links) {
    const others = byLine.get(placed.line.index);
    if (others) others.push(placed);
    else byLine.set(placed.line.index, [placed]);
  }
  return byLine;
}

function referenceOf(link: Link, startTime: number | null, title: string | null): Reference {
  return {
    kind: 'reference',
    startTime,
    title: link.label ?? title ?? link.host,
    url: link.url,
    host: link.host,
    position: link.position,
  };
}

function listedReference(
  isCorrection: boolean,
  timedLine: TimedLine,
  lines: readonly Line[],
  linksOfLine: LinksOfLine,
): { readonly reference: Reference; readonly urls: readonly string[] } {
  const { line, startTime, position } = timedLine;
  const within = (linksOfLine.get(line.index) ?? []).filter(
    ({ link }) => isWithin(link, timedLine) && !isOwnTime(link, startTime),
  );
  const below = within.length > 0 ? [] : linksBelow(line, lines, linksOfLine);
  const found = [...within, ...below];
  const [first] = found;
  const title = plainText(timedLine.titleBehindOrdinal) || plainText(timedLine.title);
  return {
    reference: {
      kind: isCorrection ? 'correction' : 'reference',
      startTime,
      title: title || (first?.link.label ?? first?.link.host ?? plainText(bareText(line.text))),
      url: first?.link.url ?? null,
      host: first?.link.host ?? null,
      position,
    },
    urls: found.map(({ link }) => link.url),
  };
}

function isWithin(link: Link, { position }: TimedLine): boolean {
  return link.position.start >= position.start && link.position.end <= position.end;
}

function linksBelow(line: Line, lines: readonly Line[], linksOfLine: LinksOfLine): readonly PlacedLink[] {
  const next = lines[line.index + 1];
  if (!next || next.blanksAbove > 0 || !isOnlyLink(next)) return [];
  return linksOfLine.get(next.index) ?? [];
}

function endsChapter(line: Line, isLast: boolean): boolean {
  return (isLast && line.blanksAbove > 0) || hasTimestamp(line) || isRule(line) || readHeading(line) !== null;
}

/** Roles that a link below any chapter but the last may have: a book that is spoken of, the profile of who speaks. */
const OF_ANY_CHAPTER = new Set<Role>(['merch', 'social']);

/** Below the last chapter such a link begins the rest of the description, even without a blank line. */
function isOfChannel({ role }: Link, isLast: boolean): boolean {
  return OF_THE_CHANNEL.has(role) && (isLast || !OF_ANY_CHAPTER.has(role));
}

type LinkedReference = Reference & { readonly url: string };

/** Links on a chapter's line, and on the lines below it, have the chapter's time; below the last as far as a gap. */
function chapterReferences(
  lines: readonly Line[],
  chapters: ReadonlyMap<number, OutlineNode>,
  linksOfLine: LinksOfLine,
): readonly LinkedReference[] {
  const found: LinkedReference[] = [];
  let chapter: OutlineNode | null = null;
  const lastIndex = lines.findLast((line) => chapters.has(line.position.start))?.index ?? 0;
  for (const line of lines) {
    const own = chapters.get(line.position.start);
    const isLast = line.index >= lastIndex;
    const placed = linksOfLine.get(line.index) ?? [];
    if (own) chapter = own;
    else if (chapter && (endsChapter(line, isLast) || placed.some(({ link }) => isOfChannel(link, isLast))))
      chapter = null;
    if (!chapter) continue;
    for (const { link } of placed) {
      if (isOfChannel(link, isLast) || chapter.role === 'sponsor') continue;
      if (isOwnTime(link, chapter.startTime)) continue;
      found.push({ ...referenceOf(link, chapter.startTime, chapter.title), url: link.url });
    }
  }
  return found;
}
