import { useComputed } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { Match } from '../lib/tree/find-matches.ts';
import { useSidebar } from './sidebar-context.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly class?: string;
  /** Where the search stands in it; by default it is searched by itself. */
  readonly find?: () => readonly Match[] | null;
}

/** The author's words, kept from turning the direction of what stands around them, with what was found marked. */
export function MarkedText({ text, class: className, find }: MarkedTextProps): JSX.Element {
  const { search } = useSidebar().sidebar;
  const matches = useComputed(find ?? (() => (search.active.value ? search.find(text) : null)));
  return <bdi class={className}>{matches.value === null ? text : markedParts(text, matches.value)}</bdi>;
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
