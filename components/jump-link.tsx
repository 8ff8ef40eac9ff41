import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { watchPath } from '../lib/formats/deep-link.ts';
import type { Cue } from '../lib/timeline/cue.ts';
import type { Match } from '../lib/tree/find-matches.ts';
import { useMarkedParts } from './marked-text.tsx';
import { useSidebar } from './sidebar-context.ts';
import { useLabel } from './use-labels.ts';

interface JumpLinkProps {
  readonly cue: Cue;
  readonly active: ReadonlySignal<boolean>;
}

/** The title of a chapter or section as a link to its time. The list that it stands in hears its clicks. */
export function JumpLink({ cue, active }: JumpLinkProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const link = useRef<HTMLAnchorElement>(null);
  const { label, title } = cue.node;
  const { times } = messages;
  const start = times.spoken(cue.startTime);
  const spoken = Number.isFinite(cue.endTime)
    ? messages.text('chapter_spoken', { start, length: times.spoken(cue.endTime - cue.startTime) })
    : messages.text('chapter_spoken_open', { start });

  const shownLabel = label === null || repeats(title, label) ? '' : `${label} `;
  const hidden = label === null || shownLabel !== '' ? 0 : label.length + 1;
  const parts = useMarkedParts(shownLabel + title, () => {
    const matches = sidebar.search.markedCues.value?.matches.get(cue.id);
    return matches === undefined ? null : without(hidden, matches);
  });
  useLabel(link, shownLabel.length);

  return (
    <a
      ref={link}
      class="jump-link"
      dir="auto"
      href={watchPath(sidebar.watch.video.videoId, cue.startTime)}
      aria-current={active}
      aria-description={spoken}
    >
      {parts}
    </a>
  );
}

/** Whether the title has the author's number itself: "Part 1: Introduction". */
function repeats(title: string, label: string): boolean {
  return title.split(/[\s:.]+/u).includes(label);
}

/** Matches point into the number and the title together; here without the first `length` characters. */
function without(length: number, matches: readonly Match[]): readonly Match[] {
  return matches
    .filter((match) => match.end > length)
    .map((match) => ({ start: Math.max(0, match.start - length), end: match.end - length }));
}
