import { code } from '../words/concepts/code.ts';
import { guest } from '../words/concepts/guest.ts';
import { host } from '../words/concepts/host.ts';
import { merch } from '../words/concepts/merch.ts';
import { offer } from '../words/concepts/offer.ts';
import { paper } from '../words/concepts/paper.ts';
import { podcast } from '../words/concepts/podcast.ts';
import { references } from '../words/concepts/references.ts';
import { shownotes } from '../words/concepts/shownotes.ts';
import { social } from '../words/concepts/social.ts';
import { sponsor } from '../words/concepts/sponsor.ts';
import { support } from '../words/concepts/support.ts';
import { transcript } from '../words/concepts/transcript.ts';
import { video } from '../words/concepts/video.ts';
import { createPhraseTable, type FoundPhrase } from '../words/phrase-table.ts';
import { splitWords } from '../words/split-words.ts';
import type { Role } from './model.ts';

/** What the words of a label or heading speak of; where they speak of several, the first of these counts. */
const CONCEPTS = [
  ['sponsor', sponsor],
  ['offer', offer],
  ['support', support],
  ['merch', merch],
  ['shownotes', shownotes],
  ['transcript', transcript],
  ['podcast', podcast],
  ['code', code],
  ['paper', paper],
  ['guest', guest],
  ['host', host],
  ['social', social],
  ['reference', references],
  ['video', video],
] as const;

type LinkConcept = (typeof CONCEPTS)[number][0];

const ORDER: readonly LinkConcept[] = CONCEPTS.map(([name]) => name);
const table = createPhraseTable<LinkConcept>(CONCEPTS);

// A label has few words; of a sentence before an address, only the end speaks of the address.
const MOST_LABEL_WORDS = 12;
const NEAR = 6;

/** The role that `text` (a label, a heading, or the words before an address) speaks of, or null. */
export function roleByWords(text: string): Role | null {
  const words = splitWords(text);
  const nearFrom = words.length > MOST_LABEL_WORDS ? words.length - NEAR : 0;
  const near = table.find(words).filter(({ name, end }) => end > nearFrom || name === 'sponsor' || name === 'offer');
  const [best] = near.map(({ name }) => name).toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  if (best === undefined) return null;
  return best === 'offer' ? 'sponsor' : best;
}

/** The role that all of `text`, not only a part of it, stands for, or null. */
export function roleByAllWords(text: string): Role | null {
  const name = table.match(splitWords(text));
  return name === 'offer' ? 'sponsor' : name;
}

// "ad" alone is a word of many languages.
function isOutspoken({ name, start, end }: FoundPhrase<LinkConcept>, words: readonly string[]): boolean {
  return name === 'sponsor' && words.slice(start, end).join('').length > 3;
}

/** True where `text` tells of a sponsor, as in "This video is sponsored by …". */
export function tellsOfSponsor(text: string): boolean {
  const words = splitWords(text);
  return table.find(words).some((phrase) => isOutspoken(phrase, words));
}

/** True where `text` tells of a discount, as often behind an address. */
export function tellsOfOffer(text: string): boolean {
  return table.find(splitWords(text)).some(({ name }) => name === 'offer');
}
