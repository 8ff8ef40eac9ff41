import type { ComponentChildren, JSX } from 'preact';
import type { Match } from '../lib/tree/find-matches.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly matches: readonly Match[];
}

/** The author's words, kept from turning the direction of what stands around them, with what was found marked. */
export function MarkedText({ text, matches }: MarkedTextProps): JSX.Element {
  return <bdi>{matches.length === 0 ? text : markedParts(text, matches)}</bdi>;
}

function markedParts(text: string, matches: readonly Match[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const match of matches) {
    parts.push(text.slice(end, match.start), <mark>{text.slice(match.start, match.end)}</mark>);
    end = match.end;
  }
  return [...parts, text.slice(end)];
}
