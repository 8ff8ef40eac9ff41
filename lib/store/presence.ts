import type { Reading } from '../reading/model.ts';
import type { Role } from '../references/model.ts';

/** How much a description has to show: contents or links worth a sidebar, times that are no outline, or nothing. */
export type Presence = 'contents' | 'near-miss' | 'nothing';

const WORTH_A_SIDEBAR: ReadonlySet<Role> = new Set<Role>(['shownotes', 'transcript', 'reference', 'paper', 'guest']);

/** Decides what the page gets to see of a description. */
export function presenceOf(reading: Reading): Presence {
  const hasContents =
    reading.outline.nodes.length > 0 ||
    reading.references.length > 0 ||
    reading.people.some((person) => person.links.length > 0) ||
    reading.links.some((link) => WORTH_A_SIDEBAR.has(link.role));
  if (hasContents) return 'contents';
  return reading.nearMiss === null ? 'nothing' : 'near-miss';
}
