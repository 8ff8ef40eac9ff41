import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { fullTitle } from '../lib/outline/full-title.ts';
import type { Messages } from '../lib/locales/messages.ts';
import type { TimeLeft } from '../lib/store/remaining.ts';
import type { Cue } from '../lib/timeline/cue.ts';
import type { Step } from '../lib/timeline/navigate.ts';
import { IconButton } from './icon-button.tsx';
import { useSidebar } from './sidebar-context.ts';
import { useActions } from './use-actions.ts';

/** Where playback is: the active path with what is left of each, and ways to the next and the previous. */
export function NowPlaying(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const { timeline } = sidebar.watch;
  if (timeline.value.cues.length === 0) return null;
  return (
    <div class="now-playing" role="group" aria-label={messages.text('now_playing')}>
      <div class="now-playing-path" data-sections={timeline.value.sections.length > 0}>
        <ActivePath />
      </div>
      <div class="now-playing-controls">
        <span class="now-playing-steps" dir="ltr">
          {timeline.value.sections.length > 0 && <StepButton step="section" towards="previous" />}
          <StepButton step="chapter" towards="previous" />
          <StepButton step="chapter" towards="next" />
          {timeline.value.sections.length > 0 && <StepButton step="section" towards="next" />}
        </span>
        <VideoRemaining />
      </div>
    </div>
  );
}

function ActivePath(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const path = sidebar.watch.activePath.value;
  if (path.length === 0)
    return (
      <p class="now-playing-line" data-leaf={true}>
        {messages.text('nothing_active')}
      </p>
    );
  return (
    <>
      {path.slice(-2).map((cue) => (
        <p key={cue.id} class="now-playing-line" data-leaf={cue === path.at(-1)}>
          <span class="now-playing-title" title={fullTitle(cue.node)}>
            <bdi>{fullTitle(cue.node)}</bdi>
          </span>
          <CueRemaining cue={cue} />
        </p>
      ))}
    </>
  );
}

interface CueRemainingProps {
  readonly cue: Cue;
}

/** Of a section with the time of day; a chapter is over soon, so its own is only there to be asked for. */
function CueRemaining({ cue }: CueRemainingProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const isLeaf = useComputed(() => sidebar.watch.activeCue.value?.id === cue.id);
  const left = useComputed(() => {
    const remaining = sidebar.watch.remaining.value;
    return (isLeaf.value ? remaining?.chapter : remaining?.section) ?? null;
  });
  const untilClock = useComputed(() => remainingUntil(messages, left.value));
  const text = useComputed(() => {
    if (left.value === null || !isLeaf.value) return untilClock.value;
    return messages.text('remaining', { time: messages.times.length(left.value.time) });
  });
  return (
    <span class="now-playing-remaining" title={untilClock}>
      {text}
    </span>
  );
}

function VideoRemaining(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const text = useComputed(() => remainingUntil(messages, sidebar.watch.remaining.value?.video ?? null));
  return <span class="now-playing-video">{text}</span>;
}

function remainingUntil({ text, times }: Messages, left: TimeLeft | null): string {
  if (left === null) return '';
  return text('remaining_until', { time: times.length(left.time), clock: times.clock(left.doneAt) });
}

interface StepButtonProps {
  readonly step: Step;
  readonly towards: 'next' | 'previous';
}

const ICONS = {
  chapter: { next: 'next', previous: 'previous' },
  section: { next: 'nextSection', previous: 'previousSection' },
} as const;

function StepButton({ step, towards }: StepButtonProps): JSX.Element {
  const actions = useActions();
  const { messages } = useSidebar();
  return (
    <IconButton
      icon={ICONS[step][towards]}
      label={messages.text(`${towards}_${step}`)}
      onPress={() => actions[towards](step)}
    />
  );
}
