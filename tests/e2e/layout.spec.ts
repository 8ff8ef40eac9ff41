import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { scenarios } from '../site/scenario.ts';
import { HOST } from './capitula-page.ts';
import { test } from './test.ts';

const { longInterview, secondInterview } = videos;
const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 900, height: 900 };

describe('the place of the sidebar', () => {
  test.for(['ordinary', 'dark', 'side-rail', 'theater', 'watch-grid', 'live-chat'] as const)(
    'is the top of the second column: %s',
    async (name, { capitula }) => {
      await capitula.watch(longInterview, scenarios[name]);
      await capitula.outlineAppears('Opening');
      expect(await capitula.placeOfSidebar()).toBe('secondary-inner');
      expect(await capitula.isFirstInItsPlace()).toBe(true);
    },
  );

  test('moves under the player with one column, and back, with what plays in sight', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.video.seek(5200);
    await capitula.chapterIsActive('Freezing as first aid');
    await expect.poll(() => sidebar.activeRowIsInSight()).toBe(true);
    await capitula.page.setViewport(NARROW);
    await expect.poll(() => capitula.isBelowMetadata()).toBe(true);
    expect(await capitula.sidebarCount()).toBe(1);
    await expect.poll(() => sidebar.activeRowIsInSight()).toBe(true);
    await capitula.page.setViewport(WIDE);
    await expect.poll(() => capitula.placeOfSidebar()).toBe('secondary-inner');
    await expect.poll(() => sidebar.activeRowIsInSight()).toBe(true);
  });

  test('moves under the player while the second column is hidden, though YouTube speaks of two', async ({
    capitula,
  }) => {
    const { page } = capitula;
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    const column = await page.waitForSelector('ytd-watch-flexy[is-two-columns_] #secondary');
    await column?.evaluate((element) => element.setAttribute('style', 'display: none'));
    await expect.poll(() => capitula.isBelowMetadata()).toBe(true);
    await column?.evaluate((element) => element.removeAttribute('style'));
    await expect.poll(() => capitula.placeOfSidebar()).toBe('secondary-inner');
  });

  test('stays in the second column when the theater comes and goes', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.page.evaluate(() => window.standIn.setTheater(true));
    await capitula.outlineAppears('Opening');
    expect(await capitula.placeOfSidebar()).toBe('secondary-inner');
    await capitula.page.evaluate(() => window.standIn.setTheater(false));
    expect(await capitula.placeOfSidebar()).toBe('secondary-inner');
  });

  test('is over the player in full screen, and back in the column afterwards', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.page.click('#movie_player .html5-video-container');
    await capitula.page.keyboard.press('f');
    await expect.poll(() => capitula.placeOfSidebar()).toBe('movie_player');
    await capitula.page.keyboard.press('f');
    await expect.poll(() => capitula.placeOfSidebar()).toBe('secondary-inner');
    expect(await capitula.sidebarCount()).toBe(1);
  });

  test('in full screen lets the picture through, goes with the controls, and keeps to the side that was chosen', async ({
    capitula,
    sidebar,
  }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.page.click('#movie_player .html5-video-container');
    await capitula.page.keyboard.press('f');
    const host = await capitula.page.waitForSelector(`#movie_player > ${HOST}`);
    const look = () =>
      host?.evaluate((element) => {
        const panel = element.shadowRoot?.querySelector('.sidebar');
        const { left, right } = element.getBoundingClientRect();
        return {
          side: left < innerWidth - right ? 'left' : 'right',
          translucent: panel ? /rgba\(.*0\.\d+\)/.test(getComputedStyle(panel).backgroundColor) : false,
          opacity: getComputedStyle(element).opacity,
        };
      });
    await expect.poll(look).toEqual({ side: 'right', translucent: true, opacity: '1' });
    await capitula.page.mouse.move(100, 300);
    await capitula.page.evaluate(() => document.querySelector('#movie_player')?.classList.add('ytp-autohide'));
    await expect.poll(look).toMatchObject({ opacity: '0' });
    await capitula.page.evaluate(() => document.querySelector('#movie_player')?.classList.remove('ytp-autohide'));
    await expect.poll(look).toMatchObject({ opacity: '1' });
    await sidebar.choose('Left');
    await expect.poll(look).toMatchObject({ side: 'left' });
    await capitula.page.keyboard.press('Escape');
    expect(await capitula.clickChapter('The turn to wood pulp')).toBe(1170);
  });

  test('is found again before the next frame when YouTube throws it out', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    const place = await capitula.page.evaluate((host) => {
      window.standIn.redrawSecondColumn();
      const thrownOut = document.querySelector(host) === null;
      return new Promise((resolve) => {
        requestAnimationFrame(() => resolve({ thrownOut, stands: document.querySelector(host)?.parentElement?.id }));
      });
    }, HOST);
    expect(place).toEqual({ thrownOut: true, stands: 'secondary-inner' });
    expect(await capitula.sidebarCount()).toBe(1);
  });

  test('is left alone by YouTube, which throws strangers out of its own elements', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.page.evaluate(() => {
      const stranger = document.createElement('b');
      document.querySelector('ytd-watch-metadata')?.append(stranger);
      Object.assign(window, { stranger });
    });
    await capitula.goTo(secondInterview);
    await capitula.page.waitForFunction(
      () => !('stranger' in window && window.stranger instanceof Node && window.stranger.isConnected),
    );
    await capitula.outlineAppears('Towers');
    expect(await capitula.placeOfSidebar()).toBe('secondary-inner');
  });

  test("leaves the side rail to YouTube's own panel, which stays within the window, and comes back", async ({
    capitula,
  }) => {
    await capitula.watch(longInterview, scenarios['side-rail']);
    await capitula.outlineAppears('Opening');
    await capitula.page.evaluate(() => window.standIn.openPanel('engagement-panel-structured-description'));
    const panel = '[target-id="engagement-panel-structured-description"]';
    await capitula.page.waitForSelector(panel, { visible: true });
    await expect
      .poll(() => capitula.page.$eval(panel, (element) => element.getBoundingClientRect().bottom))
      .toBeLessThanOrEqual(WIDE.height);
    expect(await capitula.isBelowMetadata()).toBe(true);
    await capitula.outlineAppears('Opening');
    await capitula.page.evaluate(() => window.standIn.openPanel(null));
    await expect.poll(() => capitula.placeOfSidebar()).toBe('secondary-inner');
  });

  test('takes at most two fifths of a side rail', async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['side-rail']);
    await capitula.outlineAppears('Opening');
    const column = await capitula.page.$eval('#secondary', (element) => element.clientHeight);
    expect(await capitula.heightOfSidebar()).toBeLessThanOrEqual(column * 0.4 + 1);
  });

  test('never lets the sidebar grow beyond the window', async ({ capitula }) => {
    await capitula.watch(videos.enormous);
    await capitula.outlineAppears('Sea 1');
    expect(await capitula.heightOfSidebar()).toBeLessThan(WIDE.height);
  });

  test("floats at the window's edge where no place is known any more", async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['no-known-place']);
    await capitula.page.waitForSelector('body > #capitula-sidebar-input', { timeout: 14_000 });
    await capitula.outlineAppears('Opening');
    expect(await capitula.clickChapter('The turn to wood pulp')).toBe(1170);
  });
});
