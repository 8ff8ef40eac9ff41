import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Cue } from '../lib/timeline/cue.ts';
import { coverage } from '../lib/timeline/range.ts';
import { PlaybackProgress } from './playback-progress.tsx';
import { useSidebar } from './sidebar-context.ts';

interface ChapterStripProps {
  readonly cue: Cue;
}

/** The chapters of a closed section, as wide as they are long, filled as far as they were watched. */
export function ChapterStrip({ cue }: ChapterStripProps): JSX.Element {
  const { watch } = useSidebar().sidebar;
  const active = useComputed(() => watch.activePath.value.find((step) => step.parent?.id === cue.id) ?? null);
  const watched = useComputed(() => cue.children.map((chapter) => coverage(watch.watched.value, chapter)).join(' '));
  const shares = watched.value.split(' ');

  return (
    <span class="chapter-strip" aria-hidden="true">
      {cue.children.map((chapter, index) => (
        <span
          key={chapter.id}
          class="chapter-strip-part"
          data-active={chapter === active.value}
          style={{ flexGrow: Number.isFinite(chapter.endTime) ? chapter.endTime - chapter.startTime : 1 }}
        >
          {shares[index] !== '0' && (
            <span class="chapter-strip-watched" style={{ inlineSize: `${Number(shares[index]) * 100}%` }} />
          )}
          {chapter === active.value && <PlaybackProgress cue={chapter} />}
        </span>
      ))}
    </span>
  );
}
