import { tokenize } from '../../lib/description/tokenize.ts';
import type { LevelEvidence } from '../../lib/outline/levels/levels.ts';
import { readTimedLines } from '../../lib/outline/lines/read-timed-lines.ts';
import { settleOrdinals } from '../../lib/outline/lists/settle-ordinals.ts';

/** How deep each timed line of a text is by one kind of evidence, a digit each; null where the list does not show it. */
export function depthsBy(evidence: LevelEvidence, text: string): string | null {
  const timedLines = settleOrdinals(readTimedLines(tokenize(text), null));
  return evidence(timedLines)?.depths.join('') ?? null;
}
