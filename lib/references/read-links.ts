import { hasLink, hasTimestamp, type Line } from '../description/line.ts';
import type { Position } from '../description/position.ts';
import type { LinkToken, Token } from '../description/token.ts';
import { readWords } from '../words/words.ts';
import { bareText, plainText, withoutOpenBracket } from './labels/bare-text.ts';
import { calls } from './labels/calls.ts';
import { cleanUrl } from './addresses/clean-url.ts';
import { hostRole } from './addresses/host-role.ts';
import {
  countWords,
  roleByEndOfTitle,
  roleByHead,
  roleByLabel,
  roleByMostWords,
  tellsOfOffer,
} from './labels/link-words.ts';
import type { Link, Role } from './model.ts';
import { isOnlyLink } from './addresses/is-only-link.ts';
import { namesVoucher } from './labels/names-voucher.ts';
import type { Block, Blocks } from './blocks/read-blocks.ts';
import { roleOfLink } from './role-of-link.ts';

/** A link with the line and the block that it stands in. */
export interface PlacedLink {
  readonly link: Link;
  readonly line: Line;
  readonly block: Block | null;
}

/** The links of each block, in order. */
export type LinksOfBlock = ReadonlyMap<Block, readonly Link[]>;

/** Sorts links by the innermost block that they stand in. */
export function groupByBlock(links: readonly PlacedLink[]): LinksOfBlock {
  const byBlock = new Map<Block, Link[]>();
  for (const { link, block } of links) {
    if (!block) continue;
    const others = byBlock.get(block);
    if (others) others.push(link);
    else byBlock.set(block, [link]);
  }
  return byBlock;
}

/** What stands around an address. */
interface Surroundings {
  /** On its line, behind the address or time before it. */
  readonly before: string;
  /** On its line, as far as the next address or time. */
  readonly behind: string;
  /** The role that the line's first label claims for what has none of its own. */
  readonly claimed: Role | null;
  /** On the line above, where that has no address of its own, and this one no time. */
  readonly above: string;
  /** True where the addresses of neighbouring lines share the line above. */
  readonly isGrouped: boolean;
  /** True where the words are the title of something at a time, and not a label. */
  readonly isTitle: boolean;
  /** True where it stands with something at a time that is not the last, and so belongs to it. */
  readonly isBelowTitle: boolean;
}

const LONGEST_LABEL = 120;
const MOST_LABEL_WORDS = 6;
/** What an offer behind the address knows better: a profile or video with a discount is an advertisement. */
const WEAK: ReadonlySet<Role | null> = new Set<Role | null>([null, 'reference', 'social', 'video', 'other']);
const LONGEST_LOOK = 400;
const COLON = /[:：]/;

/** Reads every http(s) link of a description with its label and role, in the order of the description. */
export function readLinks(lines: readonly Line[], blocks: Blocks): readonly PlacedLink[] {
  const links: PlacedLink[] = [];
  let wordsAbove: Line | null = null;
  // What stands below the last time is of the channel as often as of the chapter.
  const lastTimed = lines.findLastIndex(hasTimestamp);
  let isOfTime = false;
  for (const [at, line] of lines.entries()) {
    if (line.blanksAbove > 0) wordsAbove = null;
    isOfTime = hasTimestamp(line) || (isOfTime && line.blanksAbove === 0);
    if (!hasLink(line)) {
      wordsAbove = line;
      continue;
    }
    // A paragraph above many addresses is looked at once for each of them.
    const above = wordsAbove === null ? '' : bareText(wordsAbove.text.slice(-LONGEST_LOOK));
    const block = blocks.ofLine.get(line.index) ?? null;
    const isGrouped =
      isOnlyLink(line) && (isOnlyLinkBelow(lines[at + 1]) || (at > 0 && isOnlyLink(lines[at - 1] ?? line)));
    // Asked for each link, a line of many links would be gone through as often as it has links.
    const [isTitle, isTitleAbove] = [hasTimestamp(line), hasTimestamp(wordsAbove ?? line)];
    let isFirst = true;
    let ofLine: Role | null = null;
    let before = '';
    let start = line.position.start;
    for (const [i, token] of line.tokens.entries()) {
      const whole = wholeOf(token);
      const between = rawText(line, start, whole.start);
      before = bareText(between) || before;
      start = whole.end;
      if (token.kind !== 'link') continue;
      const next = line.tokens[i + 1];
      const behind = textOf(line, start, next ? wholeOf(next).start : line.position.end);
      const claimed = COLON.test(between) ? null : ofLine;
      if (isFirst && line.tokens.length > 1) ofLine = roleByHead(between);
      const isBelowTitle = isOfTime && at < lastTimed;
      const around = { before, behind, claimed, above: isFirst && !isTitle ? above : '', isGrouped, isBelowTitle };
      const link = readLink(line, token, { ...around, isTitle: before === '' ? isTitleAbove : isTitle }, block);
      if (link) links.push({ link, line, block });
      isFirst = false;
      before = '';
    }
    if (!isOnlyLink(line)) wordsAbove = null;
  }
  return links;
}

/** Whether the words behind an address tell of a discount. */
function offers(behind: string): boolean {
  const words = readWords(behind);
  return namesVoucher(behind, words) || tellsOfOffer(words);
}

function isOnlyLinkBelow(next: Line | undefined): boolean {
  return next !== undefined && next.blanksAbove === 0 && isOnlyLink(next);
}

function wholeOf(token: Token): Position {
  return token.kind === 'link' && token.markdown ? token.markdown.whole : token.position;
}

function textOf(line: Line, start: number, end: number): string {
  return bareText(rawText(line, start, end));
}

function rawText({ text, position }: Line, start: number, end: number): string {
  return text.slice(start - position.start, end - position.start);
}

function readLink(line: Line, token: LinkToken, around: Surroundings, block: Block | null): Link | null {
  const clean = cleanUrl(token.url);
  if (!clean) return null;
  const { before, behind, claimed, above, isGrouped, isTitle, isBelowTitle } = around;
  const own = (token.markdown && textOf(line, token.markdown.text.start, token.markdown.text.end)) || before;
  const name = (calls.has(own.toLowerCase()) ? above : own || above) || behind;
  const words = readWords(name);
  const said = isTitle ? (roleByMostWords(words) ?? roleByEndOfTitle(own)) : roleByLabel(name, words);
  const role = roleOfLink({
    label: behind !== '' && WEAK.has(said) && offers(behind) ? 'sponsor' : (said ?? claimed),
    isSentence: countWords(words) > MOST_LABEL_WORDS,
    blocks: [block?.role ?? null, block?.outer?.role ?? null],
    place: hostRole(clean.address) ?? (isTitle || isBelowTitle ? 'reference' : null),
  });
  return {
    url: clean.url,
    host: clean.host,
    label: shownLabel(isGrouped && !own ? '' : name),
    role,
    group: block?.title ?? block?.outer?.title ?? null,
    position: token.position,
  };
}

// A stop ends a sentence where a blank follows, but not in "e.g. ants" and "J. Sun".
const SENTENCE_END = /(?<!(?:^|[\s.(])[A-Za-z])[.!?]\s+\S|[。！？]\s*\S/;

/** The last sentence of what stands before a link, or null where even that is too long for a label. */
function shownLabel(words: string): string | null {
  const text = plainText(words);
  if (text.length <= LONGEST_LABEL) return withoutOpenBracket(text) || null;
  const end = text.slice(-LONGEST_LABEL);
  const sentence = end.search(SENTENCE_END);
  return sentence < 0 ? null : withoutOpenBracket(bareText(end.slice(sentence + 1))) || null;
}
