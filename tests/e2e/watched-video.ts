import type { Page } from 'puppeteer-core';

const VIDEO = '#movie_player video.html5-main-video';

/** The real video of a watch page, whatever element plays it. Times are seconds. */
export class WatchedVideo {
  constructor(readonly page: Page) {}

  /** Moves the video as YouTube's own seek bar does; resolves when it is there. */
  async seek(time: number): Promise<void> {
    await this.isReady();
    const sought = await this.awaitEvent('seeked');
    await this.page.$eval(VIDEO, (video, to) => void (video.currentTime = to), time);
    await sought();
  }

  async play(): Promise<void> {
    await this.isReady();
    await this.page.$eval(VIDEO, (video) => video.play());
  }

  async pause(): Promise<void> {
    await this.page.$eval(VIDEO, (video) => video.pause());
  }

  async setRate(rate: number): Promise<void> {
    await this.page.$eval(VIDEO, (video, wanted) => void (video.playbackRate = wanted), rate);
  }

  rate(): Promise<number> {
    return this.page.$eval(VIDEO, (video) => video.playbackRate);
  }

  /** Waits until an advertisement plays in the video's element. */
  async adPlays(): Promise<void> {
    await this.page.waitForFunction(
      (selector) => {
        const video = document.querySelector<HTMLVideoElement>(selector);
        return document.querySelector('#movie_player.ad-showing') && video && !video.paused && video.currentTime > 0;
      },
      {},
      VIDEO,
    );
  }

  /** Waits until the video itself is back in its element. */
  async adIsOver(): Promise<void> {
    await this.page.waitForFunction(
      (selector) => {
        const video = document.querySelector<HTMLVideoElement>(selector);
        return !document.querySelector('#movie_player.ad-showing') && video && video.readyState > 0;
      },
      {},
      VIDEO,
    );
  }

  duration(): Promise<number> {
    return this.page.$eval(VIDEO, (video) => video.duration);
  }

  /** The real element's time. */
  currentTime(): Promise<number> {
    return this.page.$eval(VIDEO, (video) => video.currentTime);
  }

  /** The content's time as YouTube's player gives it, which is not the element's where advertisements are stitched in. */
  contentTime(): Promise<unknown> {
    return this.page.$eval('#movie_player', (player) => Reflect.get(player, 'getCurrentTime')());
  }

  /** Waits until the video's element knows what it plays. */
  async isReady(): Promise<void> {
    await this.page.waitForFunction(
      (selector) => (document.querySelector<HTMLVideoElement>(selector)?.readyState ?? 0) > 0,
      {},
      VIDEO,
    );
  }

  /** Begins to wait for an event of the video; call what it resolves with to get the video's time when it has happened. */
  async awaitEvent(name: string): Promise<() => Promise<number>> {
    const waiting = await this.page.evaluateHandle(
      (selector, event) => {
        const video = document.querySelector<HTMLVideoElement>(selector);
        const happened = new Promise<number>((resolve, reject) => {
          if (!video) reject(new Error('there is no video'));
          video?.addEventListener(event, () => resolve(video.currentTime), { once: true });
        });
        return { happened };
      },
      VIDEO,
      name,
    );
    return () => waiting.evaluate(({ happened }) => happened);
  }
}
