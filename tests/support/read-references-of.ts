import { tokenize } from '../../lib/description/tokenize.ts';
import { readOutline } from '../../lib/outline/parse-outline.ts';
import { readReferences, type ReferencesReading } from '../../lib/references/read-references.ts';

/** What a description holds beside its outline. */
export function readReferencesOf(description: string): ReferencesReading {
  const lines = tokenize(description);
  const { outline, lists } = readOutline(lines, { duration: null });
  return readReferences(lines, outline, lists);
}

/** The links of a description as "role path". */
export function rolesOf(description: string): readonly string[] {
  return readReferencesOf(description).links.map(({ role, url }) => `${role} ${new URL(url).pathname.slice(1)}`);
}
