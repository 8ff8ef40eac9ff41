import { hasWords } from '../../description/characters.ts';
import { hasLink, linksOf, type Line } from '../../description/line.ts';
import { readWords, type Words } from '../../words/words.ts';
import { bareText } from '../labels/bare-text.ts';
import { beginsWork } from './begins-work.ts';
import { isRule, readHeading } from './read-heading.ts';
import { isOnlyLink } from '../addresses/is-only-link.ts';
import { roleByHeading, tellsOfSponsor } from '../labels/link-words.ts';
import type { Role } from '../model.ts';
import { namesUnder } from '../people/names-under.ts';
import { hostsInSentence, isNameIn, isOwnPage, isPersonName, readNamedPeople } from '../people/person-name.ts';

/** Lines that stand under one heading. */
export interface Block {
  /** The heading as people read it, or null where a sentence opens the block ("Sponsored by …"). */
  readonly title: string | null;
  /** The line that opens the block. */
  readonly opening: Line;
  /** What the opening line says of all links of the block, or null. */
  readonly role: Role | null;
  /** Those whom the opening line names. */
  readonly people: readonly string[];
  /** The block with the ruled heading that this one stands in, or null. */
  readonly outer: Block | null;
  /** Without the opening line and the lines of blocks within. */
  readonly lines: readonly Line[];
}

/** A description's blocks, and for each line (by its index) the innermost block that it stands in. */
export interface Blocks {
  readonly all: readonly Block[];
  readonly ofLine: ReadonlyMap<number, Block>;
}

interface OpenBlock extends Block {
  role: Role | null;
  people: readonly string[];
  readonly lines: Line[];
  /** A `mention` names people and claims nothing. */
  readonly kind: 'ruled' | 'plain' | 'sentence' | 'mention';
  /** True between two rules, where nothing else ends the block. */
  fenced: boolean;
  hasLink: boolean;
}

// Longer lines are paragraphs.
const LONGEST_OPENING = 300;
const MOST_WORDS_OF_A_PERSON = 3;

// "Edited by: Kai", as the line above it named a guest.
const NAMES = /^[^:：]{1,30}[:：]\s?[^\s:：]/;

/** Finds the blocks of a description. `isContents` tells the lines of the table of contents, which belong to none. */
export function readBlocks(lines: readonly Line[], isContents: (line: Line) => boolean): Blocks {
  const all: OpenBlock[] = [];
  const ofLine = new Map<number, Block>();
  let ruled: OpenBlock | null = null;
  let inner: OpenBlock | null = null;

  for (const [at, line] of lines.entries()) {
    const around: OpenBlock | null = inner ?? ruled;
    const isChapter = isContents(line);
    const isRow = !isChapter && isRule(line);
    if (isRow && around?.lines.length === 0 && around.kind !== 'sentence') {
      around.fenced = true;
      continue;
    }
    if (isChapter || isRow) {
      ruled = null;
      inner = null;
      continue;
    }
    const opened = openBlock(line, lines[at - 1], lines[at + 1], ruled);
    if (opened?.kind === 'mention') all.push(opened);
    else if (opened && (opened.kind === 'ruled' || !inner?.fenced)) {
      all.push(opened);
      if (opened.kind === 'ruled') ruled = opened;
      inner = opened.kind === 'ruled' ? null : opened;
      continue;
    }
    if (inner && isOver(inner, line, lines)) inner = null;
    const block = inner ?? ruled;
    if (!block) continue;
    block.lines.push(line);
    block.hasLink ||= hasLink(line);
    ofLine.set(line.index, block);
  }
  const hasContents = lines.some(isContents);
  for (const block of all) settlePerson(block, hasContents);
  return { all, ofLine };
}

function openBlock(
  line: Line,
  above: Line | undefined,
  below: Line | undefined,
  ruled: Block | null,
): OpenBlock | null {
  if (line.tokens.length > 0 || line.text.length > LONGEST_OPENING) return null;
  const text = bareText(line.text);
  const named = readNamedPeople(text);
  if (named) {
    return createBlock('sentence', line, named.names.join(', '), named.role, ruled, named.names);
  }
  const words = readWords(line.text);
  const heading = readHeading(line, words);
  if (heading) {
    const role = roleOfHeading(heading.title, words);
    if (heading.ruled) return createBlock('ruled', line, heading.title, role, null);
    return createBlock('plain', line, heading.title, role, ruled);
  }
  if (isPersonName(text) && leadsToLink(below) && isNameIn(text, urlsOf([below]).filter(isOwnPage))) {
    return createBlock('plain', line, text, 'guest', ruled, [text]);
  }
  const hosts = hostsInSentence(line.text, words);
  if (hosts.length > 0) return createBlock('mention', line, null, 'host', null, hosts);
  // A sentence directly below a link speaks of that link.
  const isRemark = line.blanksAbove === 0 && above !== undefined && hasLink(above);
  return isRemark || !tellsOfSponsor(words) ? null : createBlock('sentence', line, null, 'sponsor', ruled);
}

function createBlock(
  kind: OpenBlock['kind'],
  opening: Line,
  title: string | null,
  role: Role | null,
  outer: Block | null,
  people: readonly string[] = [],
): OpenBlock {
  return { kind, opening, title, role, outer, people, lines: [], fenced: false, hasLink: false };
}

// "Our guest" claims the links below, "Corrections from the speaker of 2023" does not.
function roleOfHeading(title: string, words: Words): Role | null {
  const role = roleByHeading(title, words);
  const isPerson = role === 'guest' || role === 'host';
  return isPerson && words.count > MOST_WORDS_OF_A_PERSON ? null : role;
}

function isOver(block: OpenBlock, line: Line, lines: readonly Line[]): boolean {
  if (block.fenced) return false;
  const next = lines[line.index + 1];
  if (block.kind === 'sentence' && block.people.length > 0 && NAMES.test(line.text) && !hasLink(line)) return true;
  if (line.blanksAbove > 0 && (block.lines.length > 0 || block.kind === 'sentence')) {
    return !isLoose(block) || !beginsWork(line, lines);
  }
  if (!block.hasLink || isOnlyLink(line)) return false;
  if (hasLink(line)) return isLabelOnly(block) && hasOtherSign(block.opening.text, line.text);
  return !leadsToLink(next) || isLabelOnly(block);
}

/** Whether a list under a heading has a blank line between heading and works, and so between the works. */
function isLoose({ kind, role, lines: [first] }: Block & Pick<OpenBlock, 'kind'>): boolean {
  return (
    kind === 'plain' && (role === 'reference' || role === 'sponsor') && first !== undefined && first.blanksAbove > 0
  );
}

/** Whether two lines begin with a sign, and not with the same: "🔽 Members", "🎵 Music". */
function hasOtherSign(one: string, other: string): boolean {
  const [sign, otherSign] = [one, other].map((text) => String.fromCodePoint(text.codePointAt(0) ?? 0));
  return sign !== undefined && otherSign !== undefined && sign !== otherSign && ![sign, otherSign].some(hasWords);
}

/** Whether the heading is no more than the label of the address below it, so that the next label ends the block. */
function isLabelOnly({ lines: [first], people, role, title }: Block): boolean {
  const isPerson = people.length > 0 || role === 'guest' || role === 'host' || (title !== null && isPersonName(title));
  return first !== undefined && isOnlyLink(first) && !isPerson;
}

function leadsToLink(next: Line | undefined): next is Line {
  return next !== undefined && next.blanksAbove === 0 && isOnlyLink(next);
}

function urlsOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((line) => linksOf(line).map(({ url }) => url));
}

// A name alone makes a person only where the links under it bear it: "Machine Learning:" has capitals too.
// Whom a heading asks to meet is the guest of a video with contents; elsewhere it is mostly the channel itself.
function settlePerson(block: OpenBlock, hasContents: boolean): void {
  const { title, role, people } = block;
  if (people.length === 0 && (role === 'guest' || role === 'host')) block.people = namesUnder(title ?? '', block.lines);
  if (title === null || (role !== null && (role !== 'social' || !hasContents))) return;
  const name = role === null ? title : nameBehind(title);
  if (!isPersonName(name) || !isNameIn(name, urlsOf(block.lines))) return;
  block.role = 'guest';
  block.people = [name];
}

/** "Jane Doe" of "Connect with Jane Doe": the last two words, for the links below tell whether they are a name. */
function nameBehind(title: string): string {
  return title.split(' ').slice(-2).join(' ');
}
