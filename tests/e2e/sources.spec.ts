import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

describe('where the outline comes from', () => {
  test("is YouTube's list of the author's where the description has none", async ({ capitula }) => {
    await capitula.watch(videos.authorChapters);
    await capitula.outlineAppears('The first boat');
    await capitula.sidebarSays('YouTube’s chapters');
    expect(await capitula.chapters()).toHaveLength(3);
  });

  test("is YouTube's own list, said to be automatic, where there is no other", async ({ capitula }) => {
    await capitula.watch(videos.autoChapters);
    await capitula.outlineAppears('Arriving');
    await capitula.sidebarSays('YouTube’s automatic chapters');
    await capitula.mediaIsReady();
    expect(await capitula.clickChapter('Waves and nets')).toBeCloseTo(369.6, 1);
  });

  test('is never a list of key moments', async ({ capitula }) => {
    await capitula.watch(videos.autoChapters);
    await capitula.outlineAppears('Arriving');
    await capitula.goTo(videos.keyMoments);
    await capitula.sidebarIsGone();
  });

  test('is the pinned comment, once YouTube has loaded it, where there is nothing else', async ({ capitula }) => {
    await capitula.watch(videos.pinnedComment);
    expect(await capitula.sidebarCount()).toBe(0);
    await capitula.page.evaluate(() => window.standIn.loadComments());
    await capitula.outlineAppears('Good evening');
    await capitula.sidebarSays('Pinned comment');
    // The next video has other comments.
    await capitula.goTo(videos.secondInterview);
    await capitula.outlineAppears('Towers');
  });

  test('is what the page shows, said to be second-hand, where all else is silent', async ({ capitula }) => {
    capitula.page.setDefaultTimeout(20_000);
    await capitula.watch(videos.flatReview, { sources: [] });
    await capitula.sidebarSays('Read off the page');
    expect((await capitula.chapters()).length).toBeGreaterThan(3);
  }, 40_000);
});

describe('a video whose times lead nowhere', () => {
  test.for(['live', 'premiere', 'ageGated'] as const)('has no sidebar: %s', async (name, { capitula }) => {
    await capitula.watch(videos.finishedStream);
    await capitula.outlineAppears('Part I');
    await capitula.goTo(videos[name]);
    await capitula.sidebarIsGone();
  });
});
