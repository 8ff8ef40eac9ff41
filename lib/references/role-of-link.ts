import type { Role } from './model.ts';

/** What speaks for a link's role, each null where it says nothing. */
export interface RoleEvidence {
  /** By the link's own words. */
  readonly label: Role | null;
  /** True where these words are a sentence, which may speak of anything. */
  readonly isSentence: boolean;
  /** By the headings that it stands under, the innermost first. */
  readonly blocks: readonly (Role | null)[];
  /** By its host and path. */
  readonly place: Role | null;
}

type Roles = ReadonlySet<Role | null>;

/** Headings that claim the links under them, but for places that know better. */
const CLAIMING: Roles = new Set(['sponsor', 'support', 'merch', 'guest', 'host', 'shownotes', 'transcript']);
/** Labels that hold even under a heading that claims, unless they are sentences. */
const STRONG: Roles = new Set(['support', 'merch', 'shownotes', 'transcript', 'podcast', 'code', 'paper']);

/**
 * Places that know better than words, by what the words say: "Our shop's tour" on a video site is a
 * video, and of works that are mentioned the place tells the kind. Words that are not here always hold.
 */
const KNOWING_BETTER: Readonly<Partial<Record<Role, Roles>>> = {
  reference: new Set(['paper', 'code', 'video', 'podcast', 'support']),
  paper: new Set(['code', 'video', 'podcast', 'support', 'social', 'sponsor', 'merch']),
  code: new Set(['paper', 'video', 'podcast', 'support', 'social']),
  shownotes: new Set(['social']),
  transcript: new Set(['social']),
  social: new Set(['paper', 'code', 'video', 'podcast', 'support', 'merch', 'other']),
  video: new Set(['paper', 'code', 'podcast', 'support', 'merch', 'sponsor', 'social', 'other']),
  merch: new Set(['video', 'podcast', 'support']),
  support: new Set(['video', 'podcast', 'other']),
  sponsor: new Set(['video', 'support', 'code']),
  podcast: new Set(['support']),
  other: new Set(['social']),
};

/** Decides by the label first, then by the block, then by the place. */
export function roleOfLink({ label, isSentence, blocks, place }: RoleEvidence): Role {
  const block = blocks.find((role) => role !== null) ?? null;
  if (block && CLAIMING.has(block)) {
    const isStrong = STRONG.has(label) && !isSentence;
    if (label && ((isStrong && settle(label, place) === label) || label === 'sponsor')) return label;
    return settle(block, place);
  }
  // "Support the show and get one of our mugs": what it leads to is the shop.
  if (label === 'support' && isSentence && place === 'merch') return place;
  // "Links:" may stand over anything, and a profile is what it is.
  if (label === null && block === 'reference' && place === 'social') return place;
  const said = label ?? block;
  return said === null ? (place ?? 'other') : settle(said, place);
}

/** What is said, but where the place knows better. */
function settle(said: Role, place: Role | null): Role {
  return place && KNOWING_BETTER[said]?.has(place) ? place : said;
}
