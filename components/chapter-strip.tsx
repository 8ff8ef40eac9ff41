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
  return (
    <span class="chapter-strip" aria-hidden="true">
      {cue.children.map((chapter) => (
        <StripPart key={chapter.id} cue={chapter} />
      ))}
    </span>
  );
}

function StripPart({ cue }: ChapterStripProps): JSX.Element {
  const { watch } = useSidebar().sidebar;
  const active = useComputed(() => watch.activePath.value.includes(cue));
  const watched = useComputed(() => `${(coverage(watch.watched.value, cue) * 100).toFixed(1)}%`);
  const length = cue.endTime - cue.startTime;
  return (
    <span class="chapter-strip-part" data-active={active} style={{ flexGrow: Number.isFinite(length) ? length : 1 }}>
      <span class="chapter-strip-watched" style={{ inlineSize: watched.value }} />
      {active.value && <PlaybackProgress cue={cue} />}
    </span>
  );
}
