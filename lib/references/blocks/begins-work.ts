import { linksOf, type Line } from '../../description/line.ts';
import { cleanUrl } from '../addresses/clean-url.ts';
import { hostRole } from '../addresses/host-role.ts';
import { isOnlyLink } from '../addresses/is-only-link.ts';

const MOST_LINES_OF_A_WORK = 2;

/** Whether the paragraph from `start` is one entry of a list of works: a line or two with its addresses, no profile among them. */
export function beginsWork(start: Line, lines: readonly Line[]): boolean {
  let texts = 0;
  let links = 0;
  for (let at = start.index; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || (at > start.index && line.blanksAbove > 0)) break;
    if (!isOnlyLink(line)) texts += 1;
    if (texts > MOST_LINES_OF_A_WORK) return false;
    for (const { url } of linksOf(line)) {
      const address = cleanUrl(url)?.address;
      const role = address ? hostRole(address) : null;
      if (role === 'social' || role === 'support') return false;
      links += 1;
    }
  }
  return links > 0;
}
