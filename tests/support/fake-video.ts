/** A media element without a browser: plain properties, and events when a test says so. */
export class FakeVideo extends EventTarget {
  duration = Number.NaN;
  paused = true;
  ended = false;
  seeking = false;
  readyState = 0;
  seekable = { length: 0, start: () => 0, end: () => 0 };
  /** Every time that was asked for. */
  readonly seeks: number[] = [];
  #time = 0;
  #rate = 1;

  get currentTime(): number {
    return this.#time;
  }

  set currentTime(time: number) {
    this.seeks.push(time);
    this.#time = time;
    this.seeking = true;
    this.dispatchEvent(new Event('seeking'));
  }

  get playbackRate(): number {
    return this.#rate;
  }

  set playbackRate(rate: number) {
    this.#rate = rate;
    this.dispatchEvent(new Event('ratechange'));
  }

  /** Moves the clock as playing does, without a seek. */
  elapse(seconds: number): void {
    this.#time += seconds;
  }

  /** Loads another medium, as YouTube does for an ad, for the content after it, and for the next video. */
  load(duration: number, { time = 0, rate = this.#rate } = {}): void {
    this.duration = Number.NaN;
    this.readyState = 0;
    this.dispatchEvent(new Event('emptied'));
    this.duration = duration;
    this.readyState = 4;
    this.seeking = false;
    this.#time = time;
    // Without a ratechange, as it happens after ads.
    this.#rate = rate;
    this.dispatchEvent(new Event('durationchange'));
    this.dispatchEvent(new Event('loadedmetadata'));
  }

  /** Ends a seek, where it was asked to go or where somebody else wanted it. */
  finishSeek(time = this.#time): void {
    this.#time = time;
    this.seeking = false;
    this.dispatchEvent(new Event('seeked'));
  }

  stall(): void {
    this.readyState = 2;
    this.dispatchEvent(new Event('waiting'));
  }

  resume(): void {
    this.readyState = 4;
    this.dispatchEvent(new Event('playing'));
  }

  play(): Promise<void> {
    this.paused = false;
    this.dispatchEvent(new Event('play'));
    if (this.readyState > 2) this.dispatchEvent(new Event('playing'));
    return Promise.resolve();
  }

  pause(): void {
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }

  /** The same object, for code that wants the browser's type. */
  get element(): HTMLVideoElement {
    return this as unknown as HTMLVideoElement;
  }
}
