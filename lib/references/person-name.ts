import { guest } from '../words/concepts/guest.ts';
import { host } from '../words/concepts/host.ts';
import { createPhraseTable } from '../words/phrase-table.ts';
import { foldText, splitWords } from '../words/split-words.ts';
import { bareText } from './bare-text.ts';
import { roleByWords } from './link-words.ts';

/** Somebody who is named with what she does ("Interviewer - Tim Scarfe"). */
export interface NamedPerson {
  readonly name: string;
  readonly role: 'guest' | 'host';
}

const table = createPhraseTable([
  ['host', host],
  ['guest', guest],
]);

const LONGEST_NAME = 50;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{Lo}\p{M}]+)$/u;
const PARTICLE = /^(?:de|da|do|dos|del|della|der|den|di|du|van|von|zu|la|le|el|al|bin|ben|ibn|af|y|e)$/u;
const MOST_WORDS = 5;

/** True where `text` looks like the name of one person: two to five words, each with a capital. */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const words = withoutTitle(text).split(/\s+/u);
  const names = words.filter((word) => NAME_WORD.test(word) && /\p{Lu}/u.test(word));
  const fits = words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word));
  return fits && names.length >= 2 && words.length <= MOST_WORDS && roleByWords(text) === null;
}

function withoutTitle(name: string): string {
  return name.replace(/^(?:dr|prof|professor|mr|mrs|ms|sir)\.? /iu, '');
}

/**
 * Reads "Guest: Jane Doe", "Moderation - Lene Vogt", "Jane Doe (host)", "嘉宾：李明"; null where the
 * line does not name one person with a role.
 */
export function readNamedPerson(text: string): NamedPerson | null {
  if (text.length > 2 * LONGEST_NAME) return null;
  const separator = text.search(/[:：(（|–—]|\s-\s/u);
  if (separator < 0) return null;
  const [before, after] = [text.slice(0, separator), text.slice(separator + 1)].map(bareText);
  if (!before || !after) return null;
  const role = table.match(splitWords(before));
  if (role !== null) return isShortName(after) ? { name: withoutRemark(after), role } : null;
  const roleBehind = table.match(splitWords(after));
  return roleBehind !== null && isPersonName(before) ? { name: before, role: roleBehind } : null;
}

// Behind "Guest:" a single name, and one without capitals, will do.
function isShortName(text: string): boolean {
  const name = withoutRemark(text);
  return (
    name.length <= LONGEST_NAME &&
    splitWords(name).length <= 2 * MOST_WORDS &&
    roleByWords(name) === null &&
    /\p{L}/u.test(name)
  );
}

function withoutRemark(text: string): string {
  const end = text.search(/[,(（|–—:：]|\s-\s/u);
  return bareText(end < 0 ? text : text.slice(0, end));
}

/** True where one of `urls` carries a part of `name`, as people's own pages and profiles do. */
export function isNameIn(name: string, urls: readonly string[]): boolean {
  const parts = splitWords(name).filter((word) => word.length > 3);
  return urls.some((url) => {
    const folded = foldText(url);
    return parts.some((part) => folded.includes(part));
  });
}
