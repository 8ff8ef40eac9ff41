import { lazy } from '../../lazy.ts';
import { foldText } from '../../words/fold-text.ts';
import { isAscii } from '../../words/is-ascii.ts';
import { splitWords } from '../../words/split-words.ts';
import { conceptOf, type Names, phrasesOf, readWords, type Words } from '../../words/words.ts';
import { bareText } from '../labels/bare-text.ts';
import { cleanUrl } from '../addresses/clean-url.ts';
import { hostRole } from '../addresses/host-role.ts';
import { joints } from '../labels/joints.ts';
import { roleByWords } from '../labels/link-words.ts';

/** Who is named with what they do ("Interviewer - Tim Scarfe"). */
export interface NamedPeople {
  readonly names: readonly string[];
  readonly role: 'guest' | 'host';
}

const PEOPLE: Names<NamedPeople['role']> = { host: 'host', guest: 'guest' };

const SLIDES: Names<'slides'> = { slides: 'slides' };

const LONGEST_NAME = 50;
const LONGEST_LINE = 160;
const MOST_SEGMENTS = 4;
const PLAIN_NAME_WORD = /^[A-Z][A-Za-z.'-]*$/;
const NAME_WORD = lazy(() => new RegExp(String.raw`^(?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{Lo}\p{M}]+)$`, 'u'));
const CAPITAL = lazy(() => new RegExp(String.raw`\p{Lu}`, 'u'));
const LETTER = lazy(() => new RegExp(String.raw`\p{L}`, 'u'));
const PARTICLE = /^(?:de|da|do|dos|del|della|der|den|di|du|van|von|zu|la|le|el|al|bin|ben|ibn|af|y|e)$/u;
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|sir)\.? /;
const MOST_WORDS = 5;
const NAME_END = /[,(（|–—:：]|\s-\s/u;

/** True where `text` looks like the name of one person: two to five words, each with a capital. */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const words = withoutTitle(text).split(/\s+/u);
  const names = words.filter((word) => isNameWord(word) && (isAscii(word) || CAPITAL().test(word)));
  const fits = words.every((word) => isNameWord(word) || PARTICLE.test(word));
  return fits && names.length >= 2 && words.length <= MOST_WORDS && isHeardAsName(readWords(text));
}

function isHeardAsName(words: Words): boolean {
  return roleByWords(words) === null && phrasesOf(words, { official: 'official' }).length === 0;
}

function isNameWord(word: string): boolean {
  return isAscii(word) ? PLAIN_NAME_WORD.test(word) : NAME_WORD().test(word);
}

function withoutTitle(name: string): string {
  return name.slice(TITLE.exec(name.toLowerCase())?.[0].length ?? 0);
}

/**
 * Reads "Guest: Jane Doe", "Hosts: Lene Vogt & Ada Sun", "Jane Doe (host)", "嘉宾：李明"; null where the
 * line does not name people with a role.
 */
export function readNamedPeople(text: string): NamedPeople | null {
  if (text.length > LONGEST_LINE) return null;
  const separator = text.search(/[:：(（|–—]|\s-\s/u);
  if (separator < 0) return null;
  const before = bareText(text.slice(0, separator));
  const after = bareText(text.slice(separator + 1));
  if (!before || !after) return null;
  const words = readWords(before);
  const role = conceptOf(words, PEOPLE);
  if (role !== null) {
    const names = namesIn(after);
    // In some languages one word stands for who presents and for what is shown.
    const isSure = conceptOf(words, SLIDES) === null || names.every(isPersonName);
    return names.length > 0 && isSure ? { names, role } : null;
  }
  const roleBehind = conceptOf(readWords(after), PEOPLE);
  return roleBehind !== null && isPersonName(before) ? { names: [before], role: roleBehind } : null;
}

// Several only where each is a whole name; behind "Guest:" a single name, and one without capitals, will do.
function namesIn(text: string): readonly string[] {
  const several = text.split(joints).map(bareText);
  if (several.length > 1 && several.every(isPersonName)) return several;
  const name = nameBefore(text);
  if (name.length > LONGEST_NAME || !hasLetters(name)) return [];
  const words = readWords(name);
  return words.count <= 2 * MOST_WORDS && roleByWords(words) === null ? [name] : [];
}

/** What stands before anything that is told of a name: "Ada Sun" of "Ada Sun (on X)". */
function nameBefore(text: string): string {
  return bareText(text.split(NAME_END, 1)[0] ?? '');
}

function hasLetters(text: string): boolean {
  return /[A-Za-z]/.test(text) || (!isAscii(text) && LETTER().test(text));
}

/** True where a heading is nothing but what people are called ("Guests"). */
export function isOnlyRole(title: string): boolean {
  return conceptOf(readWords(title), PEOPLE) !== null;
}

/** The name that a line under "Guests:" begins with ("Ada Sun - founder of Owl Lamps"), or null. */
export function nameOnLine(text: string): string | null {
  const name = nameBefore(text);
  return isPersonName(name) ? name : null;
}

/** Those whom a sentence names as its hosts ("The show is hosted by Ada Sun and Lene Vogt."), where it ends with them. */
export function hostsInSentence(text: string, words: Words): readonly string[] {
  if (text.length > LONGEST_LINE) return [];
  const by = phrasesOf(words, { host: 'host' }).find(({ start, end }) => end - start > 1);
  if (by === undefined) return [];
  const phrase = words.list.slice(by.start, by.end).join(' ');
  const rest = text.slice(foldText(text).indexOf(phrase) + phrase.length);
  const names = rest
    .split(joints)
    .map(bareText)
    .filter((name) => name !== '');
  return names.every(isPersonName) ? names : [];
}

/** Whether an address is a page about somebody as a whole: a profile, or the front of a site. */
export function isOwnPage(url: string): boolean {
  const address = cleanUrl(url)?.address;
  return address !== undefined && (address.pathname === '/' || hostRole(address) !== null);
}

/**
 * True where one of `urls` bears `name` as people's own pages and profiles do: first and last name, or
 * the first letter and the last name, as one ("janedoe.example", "/jane-doe", "@jdoe").
 */
export function isNameIn(name: string, urls: readonly string[]): boolean {
  const parts = splitWords(withoutTitle(name)).filter((word) => word.length > 1);
  const [first = '', last = ''] = [parts.at(0), parts.at(-1)];
  if (parts.length < 2 || last.length < 3) return false;
  return urls.some((url) => {
    const address = cleanUrl(url)?.address;
    if (!address) return false;
    // On an unknown host the path is about anything: "/privacy-policy" is nobody's name.
    const path = hostRole(address) === null ? [] : decoded(address.pathname).split('/', MOST_SEGMENTS);
    const segments = [...address.hostname.split('.'), ...path].map((segment) => splitWords(segment).join(''));
    return segments.some(
      (segment) =>
        segment.includes(first + last) || segment.includes(last + first) || segment === first.charAt(0) + last,
    );
  });
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
