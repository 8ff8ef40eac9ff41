import { useComputed } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { Match } from '../lib/tree/find-matches.ts';
import { useSidebar } from './sidebar-context.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly class?: string;
}

/** The author's words, kept from turning the direction of what stands around them, with what was found marked. */
export function MarkedText({ text, class: className }: MarkedTextProps): JSX.Element {
  const { search } = useSidebar().sidebar;
  const parts = useMarkedParts(text, () => (search.active.value ? search.find(text) : null));
  return <bdi class={className}>{parts}</bdi>;
}

/** The text with what `find` says marked. */
export function useMarkedParts(text: string, find: () => readonly Match[] | null): ComponentChildren {
  const matches = useComputed(find);
  return matches.value === null ? text : markedParts(text, matches.value);
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
