import { signal, type ReadonlySignal } from '@preact/signals';
import type { Playhead, Player } from '../../lib/player/player.ts';

/** A player whose clock is the faked one of the test. Seeks are done at once. */
export interface FakePlayer extends Player {
  readonly paused: ReadonlySignal<boolean>;
  readonly play: () => void;
  /** Every time that was asked for. */
  readonly seeks: readonly number[];
  /** Moves the playhead as the person does on the page's own bar. */
  readonly moveTo: (time: number) => void;
  readonly setRate: (rate: number) => void;
  /** The video turns out to be of another length than was announced. */
  readonly setDuration: (duration: number) => void;
  /** An advertisement takes the video's place, or gives it back. */
  readonly showAd: (showing: boolean) => void;
}

/** Makes a player at `time`, paused, of a video of `duration` seconds. Use vi.useFakeTimers() before playing. */
export function createFakePlayer({ time = 0, duration: announced = 1000 } = {}): FakePlayer {
  const playbackRate = signal(1);
  const paused = signal(true);
  const duration = signal(announced);
  const playhead = signal<Playhead | null>({ time, rate: 0, at: performance.now() });
  const seeks: number[] = [];
  let behindAd: number | null = null;

  function currentTime(): number | null {
    const now = playhead.peek();
    return now === null ? null : now.time + ((performance.now() - now.at) / 1000) * now.rate;
  }

  function renew(at = currentTime() ?? 0): void {
    const rate = paused.peek() ? 0 : playbackRate.peek();
    playhead.value = { time: at, rate, at: performance.now() };
  }

  return {
    playhead,
    paused,
    playbackRate,
    duration,
    currentTime,
    seeks,
    moveTo: renew,
    seek(to) {
      seeks.push(to);
      renew(to);
    },
    play() {
      const at = currentTime() ?? 0;
      paused.value = false;
      renew(at);
    },
    pause() {
      const at = currentTime() ?? 0;
      paused.value = true;
      renew(at);
    },
    focus: () => undefined,
    setDuration(seconds) {
      duration.value = seconds;
    },
    setRate(rate) {
      const at = currentTime() ?? 0;
      playbackRate.value = rate;
      renew(at);
    },
    showAd(showing) {
      if (showing) {
        behindAd = currentTime();
        playhead.value = null;
      } else renew(behindAd ?? 0);
    },
  };
}
