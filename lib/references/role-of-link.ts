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

/** Headings that claim every link under them, whatever the link's place. */
const CLAIMING: Roles = new Set(['sponsor', 'support', 'merch', 'guest', 'host', 'shownotes', 'transcript']);
/** Labels that hold even under a heading that claims. */
const STRONG: Roles = new Set(['sponsor', 'support', 'merch', 'shownotes', 'transcript', 'podcast', 'code', 'paper']);
/** Labels that hold wherever the link leads. */
const DECISIVE: Roles = new Set(['shownotes', 'transcript', 'guest', 'host']);
/** Places that are for one thing only: "Our shop's tour" on a video site is a video. */
const CERTAIN: Roles = new Set(['video', 'podcast', 'support']);
/** Places that say what kind of work it is that is mentioned. */
const KIND_OF_WORK: Roles = new Set(['paper', 'code', 'video', 'podcast', 'support']);

/** Decides by the label first, then by the block, then by the place. */
export function roleOfLink({ label, isSentence, blocks, place }: RoleEvidence): Role {
  const block = blocks.find((role) => role !== null) ?? null;
  if (block && CLAIMING.has(block)) {
    const isPersonsCode = label === 'code' && (block === 'guest' || block === 'host');
    if (label && STRONG.has(label) && !isSentence && !isPersonsCode) return label;
    return block === 'sponsor' && place === 'support' ? place : block;
  }
  const said = label ?? block;
  if (said === null) return place ?? 'other';
  return DECISIVE.has(said) ? said : refined(said, place);
}

function refined(said: Role, place: Role | null): Role {
  if (place === null) return said;
  if (said === 'reference') return KIND_OF_WORK.has(place) ? place : said;
  if (said === 'sponsor') return place === 'video' || place === 'support' ? place : said;
  if (said === 'podcast') return place === 'support' ? place : said;
  if (CERTAIN.has(place)) return place;
  if (said === 'social' || said === 'video')
    return place === 'code' || place === 'paper' || place === 'social' ? place : said;
  if (said === 'code' || said === 'paper')
    return place === 'social' || place === 'code' || place === 'paper' ? place : said;
  return said;
}
