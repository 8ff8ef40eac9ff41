import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { fullTitle } from '../lib/outline/full-title.ts';
import type { Cue } from '../lib/timeline/cue.ts';
import { Button } from './button.tsx';
import { ChapterRow } from './chapter-row.tsx';
import { ChapterStrip } from './chapter-strip.tsx';
import { CueReferences, ReferencesBadge } from './cue-references.tsx';
import { JumpLink } from './jump-link.tsx';
import { PlaybackProgress } from './playback-progress.tsx';
import { RowMenuButton } from './row-menu.tsx';
import { useSidebar } from './sidebar-context.ts';
import { useRow } from './use-row.ts';

interface SectionRowProps {
  readonly cue: Cue;
}

/** A section: its title, range and length; below it its chapters, or while it is closed a strip of them. */
function SectionRow({ cue }: SectionRowProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { hidden, active, reached, hasReferences, referencesOpen } = useRow(cue);
  const open = useComputed(() => sidebar.isSectionOpen(cue));
  const listId = `chapters-${cue.id}`;
  const title = fullTitle(cue.node);

  return (
    <li class="section-row" data-cue={cue.id} data-active={active} hidden={hidden}>
      <div class="row">
        <Button
          class="section-toggle chevron"
          aria-expanded={open.value}
          aria-controls={open.value ? listId : undefined}
          aria-label={messages.plural('section_toggle', cue.children.length, { title })}
          onPress={() => sidebar.setSectionOpen(cue, !open.peek())}
        />
        <JumpLink cue={cue} active={active} />
        {hasReferences.value && <ReferencesBadge cue={cue} open={referencesOpen} />}
        <span class="row-length" aria-hidden="true">
          {Number.isFinite(cue.endTime) && messages.times.length(cue.endTime - cue.startTime)}
        </span>
        <SectionRange cue={cue} />
        {!open.value && <ChapterStrip cue={cue} />}
        {reached.value && <RowMenuButton cue={cue} />}
        {open.value && <SectionProgress cue={cue} />}
      </div>
      {hasReferences.value && <CueReferences cue={cue} open={referencesOpen} />}
      {open.value && (
        <ol id={listId} role="list">
          <CueRows cues={cue.children} />
        </ol>
      )}
    </li>
  );
}

interface CueRowsProps {
  readonly cues: readonly Cue[];
}

/** The rows of cues of one depth. */
export function CueRows({ cues }: CueRowsProps): JSX.Element {
  return (
    <>
      {cues.map((cue) =>
        cue.children.length > 0 ? <SectionRow key={cue.id} cue={cue} /> : <ChapterRow key={cue.id} cue={cue} />,
      )}
    </>
  );
}

/** From when to when the section goes; while it plays, also how much of it is left. */
function SectionRange({ cue }: SectionRowProps): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const { times } = messages;
  const left = useComputed(() => {
    const inside = sidebar.watch.activeCue.value?.parent?.id === cue.id;
    const time = inside ? sidebar.watch.remaining.value?.section?.time : undefined;
    return time === undefined ? '' : ` · ${messages.text('remaining', { time: times.length(time) })}`;
  });
  if (!Number.isFinite(cue.endTime)) return null;
  return (
    <span class="section-range" aria-hidden="true">
      {`${times.timestamp(cue.startTime)}–${times.timestamp(cue.endTime)}${left.value}`}
    </span>
  );
}

function SectionProgress({ cue }: SectionRowProps): JSX.Element | null {
  const { watch } = useSidebar().sidebar;
  const inside = useComputed(() => watch.activePath.value.some(({ id }) => id === cue.id));
  return inside.value ? <PlaybackProgress cue={cue} /> : null;
}
