import type { Page } from 'puppeteer-core';
import { videos } from '../fixtures/videos.ts';

/** Videos with and without contents, and with the first row that each must show. */
const FIRST_ROWS: Readonly<Record<string, string | null>> = {
  [videos.longInterview.videoId]: '1 Opening',
  [videos.secondInterview.videoId]: '1 Towers',
  [videos.flatReview.videoId]: 'Intro',
  [videos.noContents.videoId]: null,
  [videos.japanese.videoId]: 'はじめに',
  [videos.keyMoments.videoId]: null,
};

/** What was seen on the way. */
export interface Journey {
  /** Frames in which an outline stood beside a video that is not its own. */
  readonly wrongFrames: number;
  readonly frames: number;
  /** Outlines of their own video that were seen. */
  readonly outlines: number;
}

/**
 * Goes from video to video within the page, with delays that differ each time; every third navigation is cut
 * off by the next before YouTube is done. In each frame it looks whose outline is shown. Ends on the first video.
 */
export async function navigateOften(page: Page, navigations: number): Promise<Journey> {
  return page.evaluate(
    async (firstRows, count) => {
      const videoIds = Object.keys(firstRows);
      // A small generator of its own, so that each run takes the same way.
      let state = 20_261_122;
      const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
      const seen = { wrongFrames: 0, frames: 0, outlines: 0 };
      const shown = new Set<string>();
      let running = true;
      const look = () => {
        const row = document
          .querySelector('#capitula-sidebar-input')
          ?.shadowRoot?.querySelector<HTMLAnchorElement>('nav a[href^="/watch?v="]');
        seen.frames += 1;
        if (row?.checkVisibility()) {
          const videoId = new URLSearchParams(location.search).get('v') ?? '';
          const own = row.href.includes(videoId) && row.textContent.trim() === firstRows[videoId];
          if (!own) seen.wrongFrames += 1;
          else shown.add(`${navigated} ${videoId}`);
        }
        if (running) requestAnimationFrame(look);
      };
      let navigated = 0;
      requestAnimationFrame(look);
      while (navigated < count) {
        navigated += 1;
        const next = videoIds[navigated === count ? 0 : Math.floor(random() * videoIds.length)] ?? '';
        const [fetch, finish, update] = [random() * 80, random() * 20, random() * 20];
        window.standIn.setDelays({ fetch, finish, update, description: 40, eviction: 60, stalePlayer: random() * 50 });
        const arrived = window.standIn.navigate(`/watch?v=${next}`);
        if (navigated % 3 === 0) await new Promise((resolve) => setTimeout(resolve, fetch / 2));
        else await arrived;
        if (navigated % 3 === 1) await new Promise((resolve) => setTimeout(resolve, 80));
      }
      await new Promise((resolve) => setTimeout(resolve, 400));
      running = false;
      return { ...seen, outlines: shown.size };
    },
    FIRST_ROWS,
    navigations,
  );
}
