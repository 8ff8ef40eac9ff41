import { deepLink } from '../lib/formats/deep-link.ts';
import { fullTitle } from '../lib/outline/full-title.ts';
import type { Key } from '../lib/locales/messages.ts';
import type { Cue } from '../lib/timeline/cue.ts';
import type { Step } from '../lib/timeline/navigate.ts';
import { useSidebar } from './sidebar-context.ts';

/** What a person can do anywhere in the sidebar; each says what it did in the status line. */
export interface Actions {
  readonly jumpTo: (cue: Cue) => void;
  /** Jumps to `time` (seconds), where something is that is called `title`. */
  readonly jumpToTime: (time: number, title: string) => void;
  readonly jumpBack: (index?: number) => void;
  readonly next: (step: Step) => void;
  readonly previous: (step: Step) => void;
  /** Puts `text` on the clipboard and says `done`. */
  readonly copy: (text: string, done: Key) => Promise<void>;
  /** Copies a link to `time`, in seconds. */
  readonly copyLink: (time: number) => Promise<void>;
}

/** The actions of the sidebar that the component is in. */
export function useActions(): Actions {
  const { sidebar, messages } = useSidebar();
  const { watch } = sidebar;

  function arrive(title: string): void {
    sidebar.following.value = true;
    sidebar.announce(messages.text('jumped', { title }));
  }

  function arriveAt(cue: Cue | null): void {
    if (cue !== null) arrive(fullTitle(cue.node));
  }

  function jumpToTime(time: number, title: string): void {
    watch.jumps.jump(time);
    arrive(title);
  }

  async function copy(text: string, done: Key): Promise<void> {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    sidebar.announce(messages.text(copied ? done : 'copy_failed'));
  }

  return {
    jumpTo: (cue) => jumpToTime(cue.startTime, fullTitle(cue.node)),
    jumpToTime,
    jumpBack(index) {
      const time = watch.jumps.goBack(index);
      sidebar.following.value = true;
      if (time !== null) sidebar.announce(messages.text('jumped_back', { time: messages.times.spoken(time) }));
    },
    next: (step) => arriveAt(watch.next(step)),
    previous: (step) => arriveAt(watch.previous(step)),
    copy,
    copyLink: (time) => copy(deepLink(watch.video.videoId, time), 'copied_link'),
  };
}
