import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { watchPath } from '../lib/formats/deep-link.ts';
import type { Cue } from '../lib/timeline/cue.ts';
import type { Match } from '../lib/tree/find-matches.ts';
import { MarkedText } from './marked-text.tsx';
import { useSidebar } from './sidebar-context.ts';

interface JumpLinkProps {
  readonly cue: Cue;
}

/** The title of a chapter or section as a link to its time. The list that it stands in hears its clicks. */
export function JumpLink({ cue }: JumpLinkProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const current = useComputed(() => (sidebar.visibleActiveCue.value === cue ? 'true' : undefined));
  const { label, title } = cue.node;
  const { times } = messages;
  const start = times.spoken(cue.startTime);
  const spoken = Number.isFinite(cue.endTime)
    ? messages.text('chapter_spoken', { start, length: times.spoken(cue.endTime - cue.startTime) })
    : messages.text('chapter_spoken_open', { start });

  return (
    <a
      class="jump-link"
      href={watchPath(sidebar.watch.video.videoId, cue.startTime)}
      aria-current={current}
      aria-description={spoken}
    >
      {label !== null && !repeats(title, label) && `${label} `}
      <MarkedText text={title} find={() => inTitle(sidebar.search.markedCues.value?.matches.get(cue.id), label)} />
    </a>
  );
}

/** Whether the title has the author's number itself: "Part 1: Introduction". */
function repeats(title: string, label: string): boolean {
  return title.split(/[\s:.]+/u).includes(label);
}

/** Matches point into the number and the title together; here only those of the title count. */
function inTitle(matches: readonly Match[] | undefined, label: string | null): readonly Match[] | null {
  if (matches === undefined) return null;
  const before = label === null ? 0 : label.length + 1;
  return matches
    .filter((match) => match.end > before)
    .map((match) => ({ start: Math.max(0, match.start - before), end: match.end - before }));
}
