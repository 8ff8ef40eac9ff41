import { hasWords } from '../../description/characters.ts';
import type { Line } from '../../description/line.ts';
import { isOnlyRole, nameOnLine } from './person-name.ts';

/** The names that stand one a line under "Guests"; lines with another sign in front tell what they do. */
export function namesUnder(title: string, lines: readonly Line[]): readonly string[] {
  if (!isOnlyRole(title)) return [];
  const names: string[] = [];
  let sign: string | null = null;
  for (const line of lines) {
    const words = line.text.slice(0, (line.tokens[0]?.position.start ?? line.position.end) - line.position.start);
    const own = signOf(words);
    if (sign !== null && own !== sign) continue;
    const name = nameOnLine(words);
    if (name === null) break;
    sign = own;
    names.push(name);
  }
  return names;
}

/** What stands before the words of a line, "" where they begin it. */
function signOf(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return hasWords(first) ? '' : first;
}
