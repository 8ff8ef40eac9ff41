import type { FoundPhrase } from '../../words/create-phrase-index.ts';
import { type Names, phrasesOf, readWords, type Words } from '../../words/words.ts';
import { joints } from './joints.ts';
import { namesVoucher } from './names-voucher.ts';
import type { Role } from '../model.ts';

/** What the words of a label or heading speak of; where they speak of several, the first of these counts. */
const CONCEPTS = {
  business: 'other',
  sponsor: 'sponsor',
  offer: 'offer',
  support: 'support',
  merch: 'merch',
  shownotes: 'shownotes',
  slides: 'slides',
  transcript: 'transcript',
  podcast: 'podcast',
  code: 'code',
  codes: 'codes',
  paper: 'paper',
  guest: 'guest',
  host: 'host',
  social: 'social',
  references: 'reference',
  video: 'video',
} as const satisfies Names<string>;

type Spoken = (typeof CONCEPTS)[keyof typeof CONCEPTS];
type LinkConcept = Exclude<Spoken, typeof MUTE>;

const ORDER: readonly Spoken[] = Object.values(CONCEPTS);

// A label has few words; of a sentence before an address, only the end speaks of the address.
const MOST_LABEL_WORDS = 12;
const NEAR = 6;
const MOST_WORDS_ALONE = 6;

/** Phrases that only keep the words within them from being heard as something else: "QR code". */
const MUTE = 'codes';

/** The roles of concepts that are none themselves. */
const ROLES = { offer: 'sponsor', slides: 'shownotes' } as const satisfies Partial<Record<LinkConcept, Role>>;

function spokenIn(words: Words): readonly FoundPhrase<LinkConcept>[] {
  return phrasesOf(words, CONCEPTS).filter((phrase): phrase is FoundPhrase<LinkConcept> => phrase.name !== MUTE);
}

/** The role that folded words (of a label, a heading, or before an address) speak of, or null. */
export function roleByWords(words: Words): Role | null {
  return roleOfPhrases(spokenIn(words), words);
}

const MOST_HEAD_WORDS = 3;
/** Concepts whose words before a colon don't claim what stands behind it: "YouTube: our shop". */
const UNCLAIMING: ReadonlySet<Role | null> = new Set<Role | null>(['video', 'social']);

/** The role that a label speaks of, first of all before its colon: "Book: The shop at the corner" is no shop. */
export function roleByLabel(label: string, words: Words): Role | null {
  if (namesVoucher(label, words)) return 'sponsor';
  const head = roleOfHead(label);
  if (head !== null && !UNCLAIMING.has(head)) return head;
  const role = roleByWords(words);
  return role !== 'video' || head === 'video' || isAboutVideos(words) ? role : null;
}

function roleOfHead(label: string): Role | null {
  const colon = label.search(/[:：]/);
  const words = colon < 0 ? null : readWords(label.slice(0, colon));
  return words === null || countWords(words) > MOST_HEAD_WORDS ? null : roleByWords(words);
}

/** The role that a label claims before its colon for all that its line lists: "Sponsors: Fernpost", then others. */
export function roleByHead(label: string): Role | null {
  const head = roleOfHead(label);
  return UNCLAIMING.has(head) ? null : head;
}

// Behind it stands a name: "Filmed by Owl Video".
const BY = new Set(['by', 'von', 'par', 'por', 'di', 'door', 'av', 'от']);

/** Whether words lead to a video, as "Watch the match" and "Our last video" do: "Send us your video ideas" does not. */
function isAboutVideos(words: Words): boolean {
  return phrasesOf(words, { video: 'video' }).some(
    ({ start, end }) =>
      start === 0 || (end === words.count && !words.list.slice(0, start).some((word) => BY.has(word))),
  );
}

/** The role that a heading speaks of, for all that stands under it. */
export function roleByHeading(title: string, words: Words): Role | null {
  const role = roleByWords(words);
  // "Images & video" are what was used, not what is to be watched.
  if (role === 'other' || (role === 'video' && (joints.test(title) || !isAboutVideos(words)))) return null;
  // "Sources and studies" are of several kinds.
  const isMixed = role === 'paper' && joints.test(title) && phrasesOf(words, { references: 'reference' }).length > 0;
  return isMixed ? 'reference' : role;
}

// "Ada Sun: How ants vote (slides"
const SEGMENT_END = /[.:：]\s|\s[-–—|]\s|[([（]/;

/** The role that the end of a title speaks of, where it is hardly more than that. */
export function roleByEndOfTitle(title: string): Role | null {
  return roleByMostWords(readWords(title.split(SEGMENT_END).at(-1) ?? ''));
}

/** How many words there are, where each character of Chinese and Japanese is about half of one. */
export function countWords({ count, ideographs }: Words): number {
  return count - ideographs / 2;
}

function roleOfPhrases(found: readonly FoundPhrase<LinkConcept>[], words: Words): Role | null {
  const nearFrom = countWords(words) > MOST_LABEL_WORDS ? words.count - NEAR : 0;
  let best: LinkConcept | null = null;
  for (const phrase of found) {
    if (phrase.name === 'social' && followsLink(phrase, words)) continue;
    const counts = phrase.end > nearFrom || phrase.name === 'offer' || isOutspoken(phrase, words);
    if (counts && (best === null || ORDER.indexOf(phrase.name) < ORDER.indexOf(best))) best = phrase.name;
  }
  return best === 'offer' || best === 'slides' ? ROLES[best] : best;
}

const LINKS = new Set('link links lien enlace odkaz lanken'.split(' '));

/** "Follow this link", which leads to no profile. */
function followsLink({ end }: FoundPhrase<LinkConcept>, { list }: Words): boolean {
  return LINKS.has(list[end] ?? '') || LINKS.has(list[end + 1] ?? '');
}

/**
 * The role of a line of few words, half of which at least stand for it ("Redes sociales", "Useful links"),
 * or null. Longer lines that only mention a role are no labels.
 */
export function roleByMostWords(words: Words): Role | null {
  if (countWords(words) > MOST_WORDS_ALONE) return null;
  const found = spokenIn(words);
  const told = found.reduce((sum, { start, end }) => sum + end - start, 0);
  return 2 * told >= words.count ? roleOfPhrases(found, words) : null;
}

/** True where the words tell of a sponsor, as in "This video is sponsored by …". */
export function tellsOfSponsor(words: Words): boolean {
  return spokenIn(words).some((phrase) => isOutspoken(phrase, words));
}

/** True where the words tell of a discount, as often behind an address. */
export function tellsOfOffer(words: Words): boolean {
  return spokenIn(words).some(({ name }) => name === 'offer');
}

/** True where a label or heading tells of slides, and of no notes beside them. */
export function tellsOfSlides(text: string): boolean {
  const found = spokenIn(readWords(text));
  return found.some(({ name }) => name === 'slides') && !found.some(({ name }) => name === 'shownotes');
}

// "ad" alone is a word of many languages.
function isOutspoken({ name, start, end }: FoundPhrase<LinkConcept>, words: Words): boolean {
  return name === 'sponsor' && words.list.slice(start, end).join('').length > 3;
}
