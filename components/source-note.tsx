import type { JSX } from 'preact';
import { SOURCE_NAMES } from './source-choices.tsx';
import { useSidebar } from './sidebar-context.ts';

/** Says where the outline comes from, unless that is the description as its author typed it. */
export function SourceNote(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const { kind } = sidebar.source;
  if (kind !== 'description') return <p class="source-note">{messages.text(SOURCE_NAMES[kind])}</p>;
  if (!sidebar.watch.video.secondHand || sidebar.presence === 'nothing') return null;
  return <p class="source-note">{messages.text('second_hand')}</p>;
}
