import { videos } from '../fixtures/videos.ts';
import type { CapitulaPage } from '../e2e/capitula-page.ts';
import { type Scenario, scenarios } from '../site/scenario.ts';
import type { Video } from '../site/video.ts';

/** A state of the sidebar that is worth looking at. */
export interface Shot {
  readonly name: string;
  readonly video: Video;
  readonly scenario?: Partial<Scenario>;
  /** Pixels; 1400 × 900 where nothing is said. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the viewer does before the picture is taken. */
  readonly act?: (capitula: CapitulaPage) => Promise<unknown>;
  /** Where YouTube has light and dark colours, both are taken; here only light ones. */
  readonly lightOnly?: true;
}

const { longInterview, flatReview, nearMiss, onlyShownotes, arabic, japanese, enormous, autoChapters } = videos;

/** The main states, from the first look to the rare ones. */
export const shots: readonly Shot[] = [
  { name: 'interview', video: longInterview, act: (capitula) => capitula.clickChapter('Freezing as first aid') },
  { name: 'interview-opened', video: longInterview },
  { name: 'interview-links', video: longInterview, act: (capitula) => capitula.scrollToEnd() },
  { name: 'search', video: longInterview, act: search('paper') },
  { name: 'search-without-hits', video: longInterview, act: search('zeppelin') },
  { name: 'references', video: longInterview, act: openReferences },
  { name: 'sections-closed', video: longInterview, act: closeSections },
  { name: 'ways-back', video: longInterview, act: jumpAbout },
  { name: 'choosing', video: longInterview, act: choose },
  { name: 'row-menu', video: longInterview, act: askWhy },
  { name: 'menu', video: longInterview, act: (capitula) => capitula.openMenu() },
  { name: 'rail', video: longInterview, act: fold },
  { name: 'flat-list', video: flatReview, act: (capitula) => capitula.clickChapter('In the rain') },
  { name: 'near-miss', video: nearMiss },
  { name: 'near-miss-opened', video: nearMiss, act: (capitula) => capitula.toggleSidebar() },
  { name: 'only-shownotes', video: onlyShownotes },
  { name: 'automatic-chapters', video: autoChapters },
  { name: 'arabic', video: arabic, act: (capitula) => capitula.clickChapter('الفناء والظل والماء') },
  { name: 'japanese', video: japanese, act: (capitula) => capitula.clickChapter('冬の水と手') },
  { name: 'three-hundred-chapters', video: enormous, act: (capitula) => capitula.clickChapter('Question 9 ') },
  { name: 'side-rail', video: longInterview, scenario: scenarios['side-rail'] },
  { name: 'side-rail-panel-open', video: longInterview, scenario: scenarios['side-rail'], act: openDescription },
  { name: 'theater', video: longInterview, scenario: scenarios.theater },
  { name: 'one-column', video: longInterview, viewport: { width: 900, height: 1100 } },
  { name: 'wide', video: longInterview, viewport: { width: 1920, height: 1080 }, lightOnly: true },
  { name: 'full-screen', video: longInterview, act: enterFullScreen, lightOnly: true },
  { name: 'before-an-ad-is-over', video: longInterview, scenario: scenarios['pre-roll'], lightOnly: true },
];

function search(text: string) {
  return async (capitula: CapitulaPage): Promise<void> => {
    await capitula.openSearch();
    await capitula.page.keyboard.type(text);
  };
}

/** In the chapter that plays, and in the strip of what is discussed now. */
async function openReferences(capitula: CapitulaPage): Promise<void> {
  await capitula.video.seek(5200);
  await capitula.chapterIsActive('Freezing as first aid');
  const badge = await capitula.inSidebar('[data-active="true"] .references-badge');
  // The list may still be scrolling to it.
  await badge.evaluate((element) => element instanceof HTMLElement && element.click());
  await capitula.inSidebar('.references-now');
}

async function closeSections(capitula: CapitulaPage): Promise<void> {
  await capitula.clickChapter('Freezing as first aid');
  await capitula.chooseInMenu('Close all sections');
  await capitula.inSidebar('.chapter-strip');
}

async function jumpAbout(capitula: CapitulaPage): Promise<void> {
  await capitula.video.seek(100);
  await capitula.clickChapter('Rags, vats and moulds');
  await capitula.clickChapter('Freezing as first aid');
  await (await capitula.inSidebar('.return-chips .menu > button')).click();
  await capitula.inSidebar('.return-chips .menu-choice');
}

/** With rules in force, so that their chips are shown too. */
async function choose(capitula: CapitulaPage): Promise<void> {
  await capitula.chooseInMenu('Choose what to play');
  await (await capitula.inSidebar('[data-cue="1.1"] .row-checkbox')).click();
  await openRowMenu(capitula, '0.1');
  await (await capitula.inSidebar('.menu-choice:nth-of-type(2)')).click();
  await capitula.inSidebar('.rule-chip:nth-of-type(2)');
}

async function askWhy(capitula: CapitulaPage): Promise<void> {
  await openRowMenu(capitula, '2.1');
  await (await capitula.inSidebar('.menu-panel .menu-choice:last-of-type')).click();
  await capitula.inSidebar('.menu-note');
}

async function openRowMenu(capitula: CapitulaPage, cueId: string): Promise<void> {
  await (await capitula.inSidebar(`[data-cue="${cueId}"] .jump-link`)).hover();
  await (await capitula.inSidebar(`[data-cue="${cueId}"] .row-menu-button`)).click();
  await capitula.inSidebar('.menu-panel');
}

async function fold(capitula: CapitulaPage): Promise<void> {
  await capitula.clickChapter('Freezing as first aid');
  await capitula.toggleSidebar();
}

async function openDescription(capitula: CapitulaPage): Promise<void> {
  await capitula.page.evaluate(() => window.standIn.openPanel('engagement-panel-structured-description'));
}

async function enterFullScreen(capitula: CapitulaPage): Promise<void> {
  await capitula.page.click('#movie_player .html5-video-container');
  await capitula.page.keyboard.press('f');
  await capitula.page.waitForSelector('#movie_player > #capitula-sidebar-input');
}
