import { linksOf, type Line } from '../description/line.ts';
import type { LinkToken } from '../description/token.ts';
import { bareText, plainText } from './bare-text.ts';
import { cleanUrl } from './clean-url.ts';
import { hostRole } from './host-role.ts';
import { roleByWords, tellsOfOffer } from './link-words.ts';
import type { Link, Role } from './model.ts';
import { isOnlyLink, type Block, type Blocks } from './read-blocks.ts';
import { roleOfLink } from './role-of-link.ts';

/** A link with the line and the block that it stands in. */
export interface PlacedLink {
  readonly link: Link;
  readonly line: Line;
  readonly block: Block | null;
}

interface Words {
  /** What names the link: the words before it, else those above or behind it. */
  readonly label: string;
  /** The words behind it on its line. */
  readonly behind: string;
}

const LONGEST_LABEL = 120;

/** Reads every http(s) link of a description with its label and role, in the order of the description. */
export function readLinks(lines: readonly Line[], blocks: Blocks): readonly PlacedLink[] {
  const links: PlacedLink[] = [];
  let above: Line | null = null;
  for (const line of lines) {
    if (line.blanksAbove > 0) above = null;
    const tokens = linksOf(line);
    if (tokens.length === 0) {
      above = line;
      continue;
    }
    for (const [at, token] of tokens.entries()) {
      const words = wordsOf(line, token, tokens[at - 1], tokens[at + 1], above);
      const placed = placeLink(line, token, words, blocks.ofLine.get(line.index) ?? null);
      if (placed) links.push(placed);
    }
    if (!isOnlyLink(line)) above = null;
  }
  return links;
}

function wordsOf(
  line: Line,
  token: LinkToken,
  previous: LinkToken | undefined,
  next: LinkToken | undefined,
  above: Line | null,
): Words {
  const whole = token.markdown?.whole ?? token.position;
  const from = previous ? (previous.markdown?.whole ?? previous.position).end : line.position.start;
  const to = next ? (next.markdown?.whole ?? next.position).start : line.position.end;
  const text = (start: number, end: number) => line.text.slice(start - line.position.start, end - line.position.start);
  const behind = bareText(text(whole.end, to));
  const before = bareText(withoutTime(line, text, from, whole.start));
  const own = token.markdown ? text(token.markdown.text.start, token.markdown.text.end) : before;
  const label = bareText(own) || before || (previous ? '' : bareText(above?.text ?? '')) || behind;
  return { label, behind };
}

// A chapter's or reference's own time is no part of the words that name its link.
function withoutTime(line: Line, text: (start: number, end: number) => string, from: number, to: number): string {
  let start = from;
  for (const token of line.tokens) {
    if (token.kind === 'timestamp' && token.position.start >= from && token.position.end <= to)
      start = token.position.end;
  }
  return bareText(text(start, to)) === '' ? text(from, to) : text(start, to);
}

function placeLink(line: Line, token: LinkToken, words: Words, block: Block | null): PlacedLink | null {
  const clean = cleanUrl(token.url);
  if (!clean) return null;
  const named: Role | null = roleByWords(words.label) ?? (tellsOfOffer(words.behind) ? 'sponsor' : null);
  const role = roleOfLink({
    label: named,
    blocks: [block?.role ?? null, block?.outer?.role ?? null],
    place: hostRole(clean.address),
  });
  const link: Link = {
    url: clean.url,
    host: clean.host,
    label: shownLabel(words.label),
    role,
    group: block?.title ?? block?.outer?.title ?? null,
    position: token.position,
  };
  return { link, line, block };
}

/** The last sentence of what stands before a link, or null where even that is too long for a label. */
function shownLabel(words: string): string | null {
  const text = plainText(words);
  if (text.length <= LONGEST_LABEL) return text || null;
  const end = text.slice(-LONGEST_LABEL);
  const sentence = end.search(/[.!?。！？]\s*\S/u);
  return sentence < 0 ? null : bareText(end.slice(sentence + 1)) || null;
}
