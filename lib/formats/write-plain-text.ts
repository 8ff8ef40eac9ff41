import { formatTimestamp } from '../description/format-timestamp.ts';
import type { Cue } from '../timeline/cue.ts';
import { fullTitle } from '../outline/full-title.ts';

/** Cues as plain text: one a line with its time, two spaces further in for each depth. */
export function writePlainText(cues: readonly Cue[], indent = ''): string {
  return cues
    .flatMap((cue) => {
      const line = `${indent}${formatTimestamp(cue.startTime)} ${fullTitle(cue.node)}`;
      return cue.children.length === 0 ? [line] : [line, writePlainText(cue.children, `${indent}  `)];
    })
    .join('\n');
}
