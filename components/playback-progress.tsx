import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Cue } from '../lib/timeline/cue.ts';
import { useSidebar } from './sidebar-context.ts';

interface PlaybackProgressProps {
  readonly cue: Cue;
}

/**
 * How far playback has come in the active chapter or section: a bar that the browser moves by itself at the video's
 * rate, put right when the playhead is renewed.
 */
export function PlaybackProgress({ cue }: PlaybackProgressProps): JSX.Element {
  const { player } = useSidebar().sidebar.watch;
  const bar = useRef<HTMLSpanElement>(null);

  const playhead = player.playhead.value;

  useLayoutEffect(() => {
    const time = player.currentTime();
    const length = cue.endTime - cue.startTime;
    if (bar.current === null || playhead === null || time === null || !Number.isFinite(length)) return undefined;
    const animation = bar.current.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], {
      duration: length * 1000,
      fill: 'both',
    });
    animation.currentTime = (time - cue.startTime) * 1000;
    if (playhead.rate > 0) animation.playbackRate = playhead.rate;
    else animation.pause();
    return () => animation.cancel();
  }, [cue, playhead]);

  return <span ref={bar} class="playback-progress" aria-hidden="true" />;
}
