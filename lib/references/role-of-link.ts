import type { Role } from './model.ts';

/** What speaks for a link's role, each null where it says nothing. */
export interface RoleEvidence {
  /** By the link's own words. */
  readonly label: Role | null;
  /** By the headings that it stands under, the innermost first. */
  readonly blocks: readonly (Role | null)[];
  /** By its host and path. */
  readonly place: Role | null;
}

/** Labels that say of a link no more than what its own place knows better. */
const VAGUE = new Set<Role | null>(['reference', 'social', 'video', 'code', 'paper', 'podcast']);
/** Headings that claim every link under them, whatever the link's place. */
const CLAIMING = new Set<Role | null>(['sponsor', 'support', 'merch', 'guest', 'host', 'shownotes', 'transcript']);
/** Labels that hold also under a heading that claims. */
const STRONG = new Set<Role | null>([
  'sponsor',
  'support',
  'merch',
  'shownotes',
  'transcript',
  'podcast',
  'code',
  'paper',
]);
/** Places that refine a work that is mentioned into what kind of work it is. */
const KIND_OF_WORK = new Set<Role | null>(['paper', 'code', 'video', 'podcast', 'support']);

/** Decides by the label first, then by the block, then by the place. */
export function roleOfLink({ label, blocks, place }: RoleEvidence): Role {
  const block = blocks.find((role) => role !== null) ?? null;
  if (CLAIMING.has(block)) {
    const isPerson = block === 'guest' || block === 'host';
    const overrides = STRONG.has(label) && !(isPerson && label === 'code');
    return overrides && label ? label : (block ?? 'other');
  }
  if (label && !VAGUE.has(label)) return label;
  if (label) return refined(label, place);
  if (block) return refined(block, place);
  return place ?? 'other';
}

function refined(said: Role, place: Role | null): Role {
  if (place === null || place === 'shownotes' || place === 'reference') return said;
  if (said === 'reference') return KIND_OF_WORK.has(place) ? place : said;
  if (said === 'social') return place === 'sponsor' || place === 'merch' ? said : place;
  if (said === 'podcast') return place === 'support' ? place : said;
  return place;
}
