import type { Line } from '../../description/line.ts';
import type { LinkToken, Token } from '../../description/token.ts';

/** Where an address without a scheme may end, and words with a full stop in them rarely do. */
const TOP_LEVEL = new Set(
  (
    'com org net edu gov int info biz app dev io ai co tv me fm ly gg be to eu us uk ca au nz ie de at ch fr es pt it nl ' +
    'dk se no fi pl cz sk hu ro bg gr tr ru ua by kz il ir in pk id my sg th vn jp cn tw hk kr br mx ar cl pe za ng xyz ' +
    'shop store online site link live club wiki blog page pub art'
  ).split(' '),
);
const MAY_HOLD_ONE = /[Ww]{3}\.|\.[A-Za-z]{2,6}\//;
const CHUNK = /[^\s"“”„«»<>()[\]{}（）【】「」，。、；]+/gu;
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,6}$/u;
const LONGEST_CHUNK = 500;
const TRAILING = ".,;:!?…*_~'’";

/**
 * The line with addresses that lack their `https://` as links too: those that begin with "www.", and
 * those with a path ("github.com/example/ants"), as the page makes links of them. A title such as
 * "Node.js" is none. The outline never sees these, so that titles keep their words.
 */
export function withBareAddresses(line: Line): Line {
  if (!MAY_HOLD_ONE.test(line.text)) return line;
  const tokens: Token[] = [];
  let from = line.position.start;
  for (const token of line.tokens) {
    tokens.push(...addressesIn(line, from, token.position.start), token);
    from = token.position.end;
  }
  tokens.push(...addressesIn(line, from, line.position.end));
  return tokens.length === line.tokens.length ? line : { ...line, tokens };
}

function addressesIn(line: Line, from: number, to: number): readonly LinkToken[] {
  const text = line.text.slice(from - line.position.start, to - line.position.start);
  const links: LinkToken[] = [];
  if (!MAY_HOLD_ONE.test(text)) return links;
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    const start = chunk.search(/[A-Za-z\d]/);
    if (start < 0 || chunk.length > LONGEST_CHUNK) continue;
    let end = chunk.length;
    while (TRAILING.includes(chunk.charAt(end - 1))) end -= 1;
    const address = chunk.slice(start, end);
    if ('@/._-'.includes(chunk.charAt(start - 1) || ' ') || !isAddress(address)) continue;
    const position = { start: from + index + start, end: from + index + end };
    links.push({ kind: 'link', position, url: `https://${address}`, markdown: null });
  }
  return links;
}

function isAddress(text: string): boolean {
  const hostEnd = text.search(/[/?#]/u);
  const host = (hostEnd < 0 ? text : text.slice(0, hostEnd)).toLowerCase();
  const hasPath = hostEnd >= 0 && text.length > hostEnd + 1;
  if (!HOST.test(host) || !TOP_LEVEL.has(host.slice(host.lastIndexOf('.') + 1))) return false;
  return host.startsWith('www.') ? host.split('.').length > 2 : hasPath;
}
