import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { fullTitle } from '../lib/outline/full-title.ts';
import type { Cue } from '../lib/timeline/cue.ts';
import { ChapterReferences, ReferencesBadge } from './cue-references.tsx';
import { JumpLink } from './jump-link.tsx';
import { PlaybackProgress } from './playback-progress.tsx';
import { RowMenuButton } from './row-menu.tsx';
import { useSidebar } from './sidebar-context.ts';
import { useRow } from './use-row.ts';

interface ChapterRowProps {
  readonly cue: Cue;
}

/** A chapter: its title, when it starts and how long it is; while it plays, how far it has come. */
export function ChapterRow({ cue }: ChapterRowProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { hidden, active, reached, hasReferences, referencesOpen } = useRow(cue);
  const leftOut = useComputed(() => sidebar.watch.rules.leftOut.value.has(cue.id));
  const { times } = messages;
  const length = Number.isFinite(cue.endTime) ? times.length(cue.endTime - cue.startTime) : undefined;

  return (
    <>
      <li class="row chapter-row" data-cue={cue.id} data-active={active.value} data-left-out={leftOut} hidden={hidden}>
        {sidebar.choosing.value && <PlayCheckbox cue={cue} />}
        <JumpLink cue={cue} active={active} />
        {hasReferences.value && <ReferencesBadge cue={cue} open={referencesOpen} />}
        <span class="row-start" data-length={length} aria-hidden="true">
          {times.timestamp(cue.startTime)}
        </span>
        {reached.value && <RowMenuButton cue={cue} />}
        {active.value && <PlaybackProgress cue={cue} />}
      </li>
      {hasReferences.value && <ChapterReferences cue={cue} open={referencesOpen} hidden={hidden} />}
    </>
  );
}

function PlayCheckbox({ cue }: ChapterRowProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { leftOut, setLeftOut } = sidebar.watch.rules;
  const played = useComputed(() => !leftOut.value.has(cue.id));

  return (
    <input
      type="checkbox"
      class="row-checkbox"
      aria-label={messages.text('play_this', { title: fullTitle(cue.node) })}
      checked={played}
      onChange={(event) => setLeftOut(cue.id, !event.currentTarget.checked)}
    />
  );
}
