import { hasWords } from '../../description/characters.ts';
import type { Line } from '../../description/line.ts';

/** True where the line has an address and no words of its own. */
export function isOnlyLink(line: Line): boolean {
  const [link, ...others] = line.tokens;
  if (link?.kind !== 'link' || others.length > 0 || link.markdown) return false;
  const before = line.text.slice(0, link.position.start - line.position.start);
  return !hasWords(before) && !hasWords(line.text.slice(link.position.end - line.position.start));
}
