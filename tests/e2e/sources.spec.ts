import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { scenarios } from '../site/scenario.ts';
import { test } from './test.ts';

const { longInterview, secondInterview } = videos;
/** The page is asked before the description is read off it. */
const SECOND_HAND = 14_000;

describe('the description', () => {
  test.for(['silent-player', 'silent-events'] as const)('is found by other ways: %s', async (name, { capitula }) => {
    await capitula.watch(longInterview, scenarios[name]);
    await capitula.outlineAppears('Opening');
    await capitula.goTo(secondInterview);
    await capitula.outlineAppears('Towers');
  });

  test('is read off the page where YouTube says nothing, and called second-hand', async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['silent-page']);
    await capitula.outlineAppears('Opening', SECOND_HAND);
    await expect.poll(() => capitula.chapters()).toHaveLength(7 + 24);
    await capitula.sidebarSays('Read off the page');
    expect(await capitula.clickChapter('Freezing as first aid')).toBe(5105);
  });

  test("is taken from YouTube's own record after all, when that comes late", async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['silent-page']);
    await capitula.sidebarSays('Read off the page', SECOND_HAND);
    await capitula.page.evaluate(() => window.standIn.tell());
    await capitula.video.seek(100);
    await expect.poll(() => capitula.sidebarText()).not.toContain('Read off the page');
    await expect.poll(() => capitula.chapters()).toHaveLength(7 + 24);
    expect(await capitula.clickChapter('Freezing as first aid')).toBe(5105);
    await capitula.chapterIsActive('Freezing as first aid');
  });
});

describe("YouTube's own chapters", () => {
  test('of the author are the outline where the description has none', async ({ capitula }) => {
    await capitula.watch(videos.authorChapters);
    await capitula.outlineAppears('The first boat');
    expect(await capitula.chapters()).toEqual(['The first boat', 'A storm from the west', 'The very old engine']);
    await capitula.sidebarSays('YouTube’s chapters');
    expect(await capitula.clickChapter('The very old engine')).toBe(700);
  });

  test('made by YouTube are marked as such', async ({ capitula }) => {
    await capitula.watch(videos.autoChapters);
    await capitula.outlineAppears('Arriving');
    await capitula.sidebarSays('YouTube’s automatic chapters');
    expect(await capitula.clickChapter('Waves and nets')).toBeCloseTo(369.6, 1);
  });

  test('made by YouTube can be turned off for good', async ({ capitula }) => {
    await capitula.watch(videos.autoChapters);
    await capitula.outlineAppears('Arriving');
    await capitula.chooseInMenu('Use automatic chapters');
    await capitula.sidebarIsGone();
    await capitula.goTo(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.goTo(videos.autoChapters);
    await capitula.sidebarIsGone();
  });

  test('are not what YouTube calls key moments', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.goTo(videos.keyMoments);
    await capitula.sidebarIsGone();
  });

  test("confirm the description's, which says so of each row", async ({ capitula, sidebar }) => {
    await capitula.watch(videos.twoLists);
    await capitula.outlineAppears('Intro');
    const chapters = await capitula.chapters();
    await sidebar.chooseInRow('Intro', 'Why this row?');
    await capitula.sidebarSays(`YouTube’s list has 3 of these ${chapters.length} chapters`);
  });

  test('give way to the description, and can be chosen for all of a channel', async ({ capitula }) => {
    await capitula.watch(videos.twoLists);
    await capitula.outlineAppears('Intro');
    await capitula.chooseInMenu('YouTube’s chapters');
    await capitula.outlineAppears('Beginning');
    await capitula.reload();
    await capitula.outlineAppears('Beginning');
    expect(await capitula.chapters()).toEqual(['Beginning', 'Stairs', 'Rain']);
  });
});

test('the pinned comment is read when YouTube has loaded it', async ({ capitula, site }) => {
  await capitula.watch(longInterview);
  await capitula.outlineAppears('Opening');
  await capitula.goTo(videos.pinnedComment);
  await capitula.sidebarIsGone();
  await capitula.page.evaluate(() => window.standIn.loadComments());
  await capitula.outlineAppears('Good evening');
  await capitula.sidebarSays('Pinned comment');
  expect(await capitula.clickChapter('Flour from three mills')).toBe(1870);
  await capitula.goTo(videos.noContents);
  await capitula.sidebarIsGone();
  expect(site.strays).toEqual([]);
});

describe('a stream', () => {
  test('that has ended has its outline', async ({ capitula }) => {
    await capitula.watch(videos.finishedStream);
    await capitula.outlineAppears('Equilibrium theory');
  });

  test('that runs has none, and no end; the recording after it has both', async ({ capitula }) => {
    await capitula.watch(videos.live);
    await expect.poll(() => capitula.video.duration()).toBe(Number.POSITIVE_INFINITY);
    await capitula.video.play();
    await capitula.sidebarIsGone();
    await capitula.goTo(videos.finishedStream);
    await capitula.outlineAppears('Equilibrium theory');
    const { duration } = videos.finishedStream;
    await expect.poll(async () => Math.floor(await capitula.video.duration())).toBe(duration);
    await capitula.goTo(videos.live);
    await capitula.sidebarIsGone();
    expect(capitula.errors).toEqual([]);
  });

  test.for(['live', 'premiere', 'ageGated', 'removed'] as const)(
    'or a video that does not play yet has none: %s',
    async (name, { capitula }) => {
      await capitula.watch(longInterview);
      await capitula.outlineAppears('Opening');
      await capitula.goTo(videos[name]);
      await capitula.sidebarIsGone();
    },
  );
});
