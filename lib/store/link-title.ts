import type { Link } from '../references/model.ts';

/** What a link is called: the author's words, or host and path, such as "x.com/NeelNanda5". */
export function linkTitle(link: Link): string {
  if (link.label !== null) return link.label;
  if (!URL.canParse(link.url)) return link.host;
  const { pathname } = new URL(link.url);
  return pathname === '/' ? link.host : link.host + pathname.replace(/\/$/, '');
}
