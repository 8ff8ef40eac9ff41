import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

describe("YouTube's other pages", () => {
  test.for(['/', '/results?search_query=paper', '/@marginnotes', '/shorts/harbour-eve'])(
    'get no sidebar: %s',
    async (path, { capitula, site }) => {
      site.stage();
      await capitula.open(path);
      await capitula.goTo(videos.longInterview);
      await capitula.outlineAppears('Opening');
      await capitula.page.evaluate((url) => window.standIn.navigate(url), path);
      await capitula.sidebarIsGone();
      expect(capitula.errors).toEqual([]);
    },
  );

  test('an embedded player gets none either', async ({ capitula }) => {
    await capitula.page.goto(`https://www.youtube.com/embed/${videos.longInterview.videoId}`);
    expect(await capitula.sidebarCount()).toBe(0);
  });
});

describe('the player', () => {
  test('is followed when YouTube puts another element in its place', async ({ capitula }) => {
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.video.isReady();
    await capitula.page.evaluate(() => window.standIn.replaceVideo());
    expect(await capitula.clickChapter('Freezing as first aid')).toBe(5105);
    await capitula.chapterIsActive('Freezing as first aid');
  });

  test('is not mistaken for the preview under the mouse', async ({ capitula }) => {
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.video.seek(3000);
    await capitula.page.evaluate(() => window.standIn.setHoverPreview(true));
    await capitula.page.waitForFunction(() => {
      const preview = document.querySelector('#video-preview video');
      return preview instanceof HTMLVideoElement && preview.readyState > 0;
    });
    await capitula.chapterIsActive('Light, air and hands');
    expect(await capitula.clickChapter('The turn to wood pulp')).toBe(1170);
    await capitula.page.evaluate(() => window.standIn.setHoverPreview(false));
    await capitula.chapterIsActive('The turn to wood pulp');
  });
});
