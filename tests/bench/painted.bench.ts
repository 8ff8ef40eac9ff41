import type { Page } from 'puppeteer-core';
import { CapitulaPage } from '../e2e/capitula-page.ts';
import { findExtension, launchBrowser } from '../e2e/launch-browser.ts';
import { videos } from '../fixtures/videos.ts';
import { startSite } from '../site/start-site.ts';
import { printTable, quantile } from './measure.ts';

// How long it takes from the player response in hand until the sidebar of that video is painted, in Chromium.
const NAVIGATIONS = 24;
const { longInterview, secondInterview, flatReview, lecture } = videos;
const WAYS = [
  [secondInterview, 'Towers'],
  [flatReview, 'Intro'],
  [lecture, 'Equilibrium theory'],
  [longInterview, 'Opening'],
] as const;

const site = await startSite(Object.values(videos));
const browser = await launchBrowser('chromium', site.port);
await browser.installExtension(findExtension('chromium'));
const page = await browser.newPage();
const capitula = new CapitulaPage(page, site);
await capitula.watch(longInterview);
await capitula.outlineAppears('Opening');
await recordPaints(page);
for (let navigation = 0; navigation < NAVIGATIONS; navigation += 1) {
  const [video, title] = WAYS[navigation % WAYS.length] ?? WAYS[0];
  await capitula.goTo(video);
  await capitula.outlineAppears(title);
  await page.waitForFunction((count) => Reflect.get(window, 'paints').length === count, {}, navigation + 1);
}
const milliseconds = await readPaints(page);
await browser.close();
await site.close();
const format = (share: number) => `${quantile(milliseconds, share).toFixed(0)} ms`;
printTable(`From the player response in hand to the sidebar painted, ${NAVIGATIONS} navigations by the clock`, [
  ['', 'measured', 'to reach'],
  ['median', format(0.5), '50 ms'],
  ['p90', format(0.9), ''],
  ['longest', format(1), ''],
]);

/** From here on notes the milliseconds from each report of a new video to the frame in which its first row is painted. */
async function recordPaints(watched: Page): Promise<void> {
  await watched.evaluate(() => {
    // Methods, because tsx gives functions a name by a helper that the page does not have.
    const paint = {
      seen: new Array<number>(),
      videoId: new URLSearchParams(location.search).get('v') ?? '',
      onReport(event: Event): void {
        const text: unknown = 'detail' in event ? event.detail : null;
        const videoId = typeof text === 'string' ? /"videoId":"([\w-]+)"/.exec(text)?.[1] : undefined;
        if (videoId === undefined || videoId === paint.videoId) return;
        paint.videoId = videoId;
        paint.look(performance.now());
      },
      look(reported: number): void {
        requestAnimationFrame(() => {
          const root = document.querySelector('capitula-sidebar')?.shadowRoot;
          if (root?.querySelector(`nav a[href*="${paint.videoId}"]`)) paint.note(reported);
          else paint.look(reported);
        });
      },
      note(reported: number): void {
        // The message comes after the frame in which the row stands.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => paint.seen.push(performance.now() - reported), { once: true });
        port1.start();
        port2.postMessage(null);
      },
    };
    document.addEventListener('capitula:report', paint.onReport, { capture: true });
    Object.assign(window, { paints: paint.seen });
  });
}

async function readPaints(watched: Page): Promise<readonly number[]> {
  const paints = await watched.evaluate(() => Reflect.get(window, 'paints'));
  return Array.isArray(paints) ? paints.map(Number).toSorted((a, b) => a - b) : [];
}
