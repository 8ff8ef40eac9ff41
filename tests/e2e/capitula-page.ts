import type { ElementHandle, Page } from 'puppeteer-core';
import type { Scenario } from '../site/scenario.ts';
import type { NavigationKind } from '../site/client/router.ts';
import type { Site } from '../site/start-site.ts';
import type { Video } from '../site/video.ts';
import { standsStill } from './stands-still.ts';
import { WatchedVideo } from './watched-video.ts';

/** Selects the sidebar's host element in the page. */
export const HOST = '#capitula-sidebar-input';
/** How long anything may take, in milliseconds. */
const PATIENCE = 15_000;
const TOGGLE = 'button.sidebar-toggle';

/** What a viewer sees and does on a watch page with Capitula. Times are seconds. */
export class CapitulaPage {
  /** Addresses that were asked for since the page was opened. */
  readonly requested: string[] = [];
  /** What went wrong in the page's scripts. */
  readonly errors: string[] = [];
  readonly video: WatchedVideo;

  constructor(
    readonly page: Page,
    readonly site: Site,
  ) {
    this.video = new WatchedVideo(page);
    page.setDefaultTimeout(PATIENCE);
    page.on('request', (request) => this.requested.push(request.url()));
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** Opens the watch page of a video, and waits until YouTube has built it. */
  async watch(video: Video, scenario: Partial<Scenario> = {}): Promise<void> {
    this.site.stage(scenario);
    await this.open(`/watch?v=${video.videoId}`);
  }

  /** Opens any address of YouTube's in a new document. */
  async open(path: string): Promise<void> {
    await this.page.goto(`https://www.youtube.com${path}`);
    await this.pageIsBuilt();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.pageIsBuilt();
  }

  /** Goes to a video within the page; resolves when YouTube's own part of it is over. */
  async goTo(video: Video, kind: NavigationKind = 'click'): Promise<void> {
    const path = `/watch?v=${video.videoId}`;
    await this.page.evaluate((url, how) => window.standIn.navigate(url, how), path, kind);
  }

  /** Waits (milliseconds) for the sidebar to show rows, the first of them with this title. */
  async outlineAppears(firstTitle = '', timeout = PATIENCE): Promise<void> {
    await this.page.waitForFunction(
      (host, title) => {
        const row = document.querySelector(host)?.shadowRoot?.querySelector('nav a[href^="/watch?v="]');
        return row?.textContent.includes(title);
      },
      { timeout },
      HOST,
      firstTitle,
    );
  }

  /** The titles with labels and times, as the links of the outline show them. */
  chapters(): Promise<string[]> {
    return this.page.evaluate((host) => {
      const links = document.querySelector(host)?.shadowRoot?.querySelectorAll('nav a[href^="/watch?v="]') ?? [];
      return Array.from(links, (link) => link.textContent.replaceAll(/\s+/g, ' ').trim());
    }, HOST);
  }

  /** The text of the one link that is marked as playing, or null. */
  activeChapter(): Promise<string | null> {
    return this.page.evaluate((host) => {
      const marked = document.querySelector(host)?.shadowRoot?.querySelectorAll('[aria-current="true"]') ?? [];
      if (marked.length > 1) throw new Error(`${marked.length} chapters are marked as playing`);
      return marked[0]?.textContent.replaceAll(/\s+/g, ' ').trim() ?? null;
    }, HOST);
  }

  /** Waits until the chapter with that title is the one marked as playing. */
  async chapterIsActive(title: string): Promise<void> {
    await this.page.waitForFunction(
      (host, wanted) => {
        const marked = document.querySelector(host)?.shadowRoot?.querySelectorAll('[aria-current="true"]');
        return marked?.length === 1 && marked[0]?.textContent.includes(wanted);
      },
      {},
      HOST,
      title,
    );
  }

  /** Clicks on a chapter, and answers with the time at which the video is once it has sought. */
  async clickChapter(title: string): Promise<number> {
    const link = await this.chapterLink(title);
    await standsStill(link);
    const sought = await this.video.awaitEvent('seeked');
    await link.click();
    return sought();
  }

  /** The link of the chapter whose text has that title in it. */
  async chapterLink(title: string): Promise<ElementHandle<Element>> {
    const link = await this.page.waitForFunction(
      (host, wanted) => {
        const links = document.querySelector(host)?.shadowRoot?.querySelectorAll('nav a[href^="/watch?v="]') ?? [];
        return Array.from(links).find((candidate) => candidate.textContent.includes(wanted)) ?? null;
      },
      {},
      HOST,
      title,
    );
    const element = link.asElement();
    if (!element) throw new Error(`no chapter "${title}"`);
    return element.toElement('a');
  }

  /** An element of the sidebar, once it is there: looked for in each frame, for the document changes with none of them. */
  async inSidebar(selector: string): Promise<ElementHandle<Element>> {
    const found = await this.page.waitForFunction(
      (host, within) => document.querySelector(host)?.shadowRoot?.querySelector(within) ?? null,
      {},
      HOST,
      selector,
    );
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is waited for is an element
    return found as ElementHandle<Element>;
  }

  /** What the whole sidebar says, or null where there is none in the page. */
  sidebarText(): Promise<string | null> {
    return this.page.evaluate((host) => {
      const root = document.querySelector(host)?.shadowRoot;
      if (!root) return null;
      const said = Array.from(root.children, (child) => (child.localName === 'style' ? '' : child.textContent));
      return said.join(' ').replaceAll(/\s+/g, ' ').trim();
    }, HOST);
  }

  /** Waits (milliseconds) until the sidebar says that. */
  async sidebarSays(text: string, timeout = PATIENCE): Promise<void> {
    await this.page.waitForFunction(
      (host, wanted) => {
        const root = document.querySelector(host)?.shadowRoot;
        const said = Array.from(root?.children ?? [], (child) =>
          child.localName === 'style' ? '' : child.textContent,
        );
        return said.join(' ').includes(wanted);
      },
      { timeout },
      HOST,
      text,
    );
  }

  /** How many sidebars stand in the document. */
  sidebarCount(): Promise<number> {
    return this.page.evaluate((host) => document.querySelectorAll(`${host}, capitula-sidebar`).length, HOST);
  }

  /** Waits until no sidebar is shown. */
  async sidebarIsGone(): Promise<void> {
    await this.page.waitForFunction((host) => !document.querySelector(host)?.checkVisibility(), {}, HOST);
  }

  /** How bright the sidebar's title is written, from 0 (black) to 255. */
  async textBrightness(): Promise<number> {
    const title = await this.inSidebar('.header');
    return title.evaluate((element) => {
      const channels = getComputedStyle(element).color.match(/\d+(?:\.\d+)?/g) ?? [];
      return channels.slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0) / 3;
    });
  }

  /** The id of the element in which the sidebar stands; null where it has none or there is no sidebar. */
  placeOfSidebar(): Promise<string | null> {
    return this.page.evaluate((host) => document.querySelector(host)?.parentElement?.id ?? null, HOST);
  }

  /** Whether the sidebar is the first child of what it stands in. */
  isFirstInItsPlace(): Promise<boolean> {
    return this.page.evaluate((host) => document.querySelector(host)?.previousElementSibling === null, HOST);
  }

  /** Whether the sidebar stands right after the title and description under the player. */
  isBelowMetadata(): Promise<boolean> {
    return this.page.evaluate(
      (host) => document.querySelector(host)?.previousElementSibling?.localName === 'ytd-watch-metadata',
      HOST,
    );
  }

  /** Pixels. */
  heightOfSidebar(): Promise<number> {
    return this.page.$eval(HOST, (host) => host.getBoundingClientRect().height);
  }

  /** From here on notes the first title of each outline that is shown, with the video of the address bar at that time. */
  async recordFirstTitles(): Promise<void> {
    await this.page.evaluate((selector) => {
      const seen: Record<string, string[]> = {};
      const host = document.querySelector(selector);
      const note = () => {
        const row = host?.shadowRoot?.querySelector('nav a[href^="/watch?v="]');
        const video = new URLSearchParams(location.search).get('v');
        if (!video || !row?.checkVisibility()) return;
        const title = row.textContent.trim();
        const titles = (seen[video] ??= []);
        if (!titles.includes(title)) titles.push(title);
      };
      const observer = new MutationObserver(note);
      if (host?.shadowRoot) observer.observe(host.shadowRoot, { childList: true, subtree: true, characterData: true });
      Object.assign(window, { firstTitles: seen });
    }, HOST);
  }

  /** What `recordFirstTitles` noted. */
  firstTitlesByVideo(): Promise<unknown> {
    return this.page.evaluate(() => ('firstTitles' in window ? window.firstTitles : null));
  }

  /** Whether the sidebar is open (true) or a rail (false). */
  async isExpanded(): Promise<boolean> {
    const button = await this.inSidebar(TOGGLE);
    return button.evaluate((element) => element.getAttribute('aria-expanded') === 'true');
  }

  /** Opens the sidebar, or folds it to the rail. */
  async toggleSidebar(): Promise<void> {
    const before = await this.isExpanded();
    await this.clickControl(TOGGLE);
    await this.inSidebar(`${TOGGLE}[aria-expanded="${!before}"]`);
  }

  async openMenu(): Promise<void> {
    await this.clickControl('.header .menu > button');
  }

  /** Opens the sidebar's menu and chooses what is called so. */
  async chooseInMenu(name: string): Promise<void> {
    await this.openMenu();
    const choices = await this.page.$$(`${HOST} >>> .menu-choice`);
    const labels = await Promise.all(choices.map((choice) => choice.evaluate((button) => button.textContent.trim())));
    const choice = choices[labels.indexOf(name)];
    if (!choice) throw new Error(`the menu has no "${name}", only ${labels.join(', ')}`);
    await choice.click();
  }

  /** Scrolls the sidebar's own list to its end. */
  async scrollToEnd(): Promise<void> {
    await this.page.evaluate((host) => {
      const last = Array.from(document.querySelector(host)?.shadowRoot?.querySelectorAll('section, nav, li') ?? []).at(
        -1,
      );
      last?.scrollIntoView({ block: 'end' });
    }, HOST);
  }

  /** Waits until every transition of the page is over, so that a picture can be taken. */
  async isAtRest(): Promise<void> {
    await this.page.waitForFunction(
      (host) => {
        const root = document.querySelector(host)?.shadowRoot;
        const moving = root?.getAnimations().filter(({ playState, effect }) => {
          const { endTime } = effect?.getComputedTiming() ?? {};
          return playState === 'running' && typeof endTime === 'number' && endTime < 2000;
        });
        return moving?.length === 0;
      },
      {},
      HOST,
    );
  }

  /** Opens the search, and answers with its field, which has the focus. */
  async openSearch(): Promise<ElementHandle<Element>> {
    await this.clickControl('button[aria-keyshortcuts="/"]');
    return this.inSidebar('[role="search"] input:focus');
  }

  /** Clicks on a button of the sidebar's head, with the page at its top, for YouTube's head may lie over it. */
  private async clickControl(selector: string): Promise<void> {
    const control = await this.inSidebar(selector);
    await this.page.evaluate(() => window.scrollTo(0, 0));
    await control.click();
  }

  private async pageIsBuilt(): Promise<void> {
    await this.page.waitForFunction(() => window.standIn?.events.includes('yt-page-data-updated'));
  }
}
