import { ElementHandle, type Page, type Target } from 'puppeteer-core';
import { type CapitulaPage, HOST } from './capitula-page.ts';
import { standsStill } from './stands-still.ts';

/** What a viewer reads in the sidebar and does with it, whatever part of it. Controls go by the names that are read out. */
export class SidebarPage {
  readonly page: Page;

  constructor(readonly capitula: CapitulaPage) {
    this.page = capitula.page;
  }

  /** The visible control of that name, once it is there. */
  async control(name: string): Promise<ElementHandle<HTMLElement>> {
    const control = await this.page.waitForFunction(
      (host, wanted) => {
        const controls = document
          .querySelector(host)
          ?.shadowRoot?.querySelectorAll<HTMLElement>('button, input, a, [role=separator]');
        return Array.from(controls ?? []).find((candidate) => {
          const said = candidate.getAttribute('aria-label') ?? candidate.textContent;
          return said.trim() === wanted && candidate.checkVisibility({ visibilityProperty: true });
        });
      },
      {},
      HOST,
      name,
    );
    if (!(control instanceof ElementHandle)) throw new Error(`the sidebar has no "${name}"`);
    return control;
  }

  /** Clicks on the control of that name. */
  async press(name: string): Promise<void> {
    const control = await this.control(name);
    await standsStill(control);
    await control.click();
  }

  /** Chooses from the menu of the whole sidebar. */
  async choose(choice: string): Promise<void> {
    await this.press('More');
    await this.press(choice);
  }

  /** Opens the menu of a row, whose number and title that is, as the mouse does. */
  async openRowMenu(title: string): Promise<void> {
    const link = await this.capitula.chapterLink(title.replace(/^[\d.]+ /, ''));
    await link.hover();
    await this.press(`Actions for ${title}`);
  }

  /** Chooses from the menu of a row, whose number and title that is. */
  async chooseInRow(title: string, choice: string): Promise<void> {
    await this.openRowMenu(title);
    await this.press(choice);
  }

  /** Opens a folded part under the outline. */
  async openShelf(title: string): Promise<void> {
    const toggles = await this.page.$$(`${HOST} >>> .shelf-toggle`);
    for (const toggle of toggles) {
      if (await toggle.evaluate((element, wanted) => element.textContent.startsWith(wanted), title))
        await toggle.click();
    }
  }

  /** The visible links out of the page. */
  externalLinks(): Promise<{ url: string; rel: string; target: string; text: string }[]> {
    return this.page.evaluate((host) => {
      const links = document.querySelector(host)?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href^="http"]');
      const visible = Array.from(links ?? []).filter((link) => link.checkVisibility());
      return visible.map(({ href, rel, target, parentElement }) => {
        return { url: href, rel, target, text: parentElement?.textContent ?? '' };
      });
    }, HOST);
  }

  /** What the visible elements of the sidebar that match say, each with its white space made single. */
  texts(selector: string): Promise<string[]> {
    return this.page.evaluate(
      (host, wanted) => {
        const found = document.querySelector(host)?.shadowRoot?.querySelectorAll(wanted) ?? [];
        const visible = Array.from(found).filter((element) => element.checkVisibility({ visibilityProperty: true }));
        return visible.map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());
      },
      HOST,
      selector,
    );
  }

  /** What one element of the sidebar says; null where there is none, or it is hidden. */
  async text(selector: string): Promise<string | null> {
    const [text = null] = await this.texts(selector);
    return text;
  }

  /** The line that is spoken to those who do not see. */
  async spoken(): Promise<string> {
    return (await this.text('[role="status"]')) ?? '';
  }

  /** What has the keyboard focus within the sidebar, by its name; null where nothing has. */
  focused(): Promise<string | null> {
    return this.page.evaluate((host) => {
      const focused = document.querySelector(host)?.shadowRoot?.activeElement;
      const said = focused?.getAttribute('aria-label') ?? focused?.textContent;
      return said?.replaceAll(/\s+/g, ' ').trim() ?? null;
    }, HOST);
  }

  /** The names of all controls that stand there for the Tab key before it is pressed, in the order of the page. */
  tabOrder(): Promise<string[]> {
    return this.page.evaluate((host) => {
      const controls = document.querySelector(host)?.shadowRoot?.querySelectorAll('button, input, a, [tabindex="0"]');
      const rendered = Array.from(controls ?? []).filter((control) => control.checkVisibility());
      return rendered.map((control) =>
        (control.getAttribute('aria-label') ?? control.textContent).replaceAll(/\s+/g, ' ').trim(),
      );
    }, HOST);
  }

  /** Whether what has the focus shows it, by an outline of its own or one around its row. */
  focusIsVisible(): Promise<boolean> {
    return this.page.evaluate((host) => {
      const focused = document.querySelector(host)?.shadowRoot?.activeElement;
      if (!focused) return false;
      const styles = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
      return styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px');
    }, HOST);
  }

  /** How far the list is scrolled, and how far the page, in px. */
  async scrolled(): Promise<{ readonly list: number; readonly page: number }> {
    const list = await (await this.capitula.inSidebar('.scroller')).evaluate((element) => element.scrollTop);
    return { list, page: await this.page.evaluate(() => scrollY) };
  }

  /** Begins to wait for the list to have scrolled; call what it resolves with to wait for it. */
  async awaitScroll(): Promise<() => Promise<void>> {
    const scroller = await this.capitula.inSidebar('.scroller');
    const waiting = await scroller.evaluateHandle((element) => ({
      ended: new Promise<void>((resolve) => {
        element.addEventListener('scrollend', () => resolve(), { once: true });
      }),
    }));
    return () => waiting.evaluate(({ ended }) => ended);
  }

  /** Whether the row that plays is within the list's visible part. */
  async activeRowIsInSight(): Promise<boolean> {
    const row = await this.capitula.inSidebar(
      '.chapter-row[data-active="true"], .section-row[data-active="true"] > .row',
    );
    return row.evaluate((element) => {
      const inner = element.getBoundingClientRect();
      const outer = element.closest('.scroller')?.getBoundingClientRect();
      return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom;
    });
  }

  /** How far from the window's left edge the first elements of those selectors begin, in px. */
  async lefts(selectors: readonly string[]): Promise<number[]> {
    const elements = await Promise.all(selectors.map((selector) => this.capitula.inSidebar(selector)));
    return Promise.all(elements.map((element) => element.evaluate((found) => found.getBoundingClientRect().left)));
  }

  /** How far from the window's left edge the words of the first such element begin, in px. */
  async leftOfText(selector: string): Promise<number> {
    const element = await this.capitula.inSidebar(selector);
    return element.evaluate((found) => {
      const words = document.createRange();
      words.selectNodeContents(found);
      return words.getBoundingClientRect().left;
    });
  }

  /** What the clipboard holds, by pasting it into a field of the page's. */
  async paste(): Promise<string> {
    await this.page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.style.position = 'fixed';
      field.focus({ preventScroll: true });
    });
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('v');
    await this.page.keyboard.up('Control');
    return this.page.$eval('body > textarea', (field) => {
      field.remove();
      return field.value;
    });
  }

  /** The address of the next tab that is opened, which is closed again. */
  nextTab(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.page.browser().once('targetcreated', (target) => {
        this.openedTab(target).then(resolve, reject);
      });
    });
  }

  private async openedTab(target: Target): Promise<string> {
    const tab = await target.page();
    if (!tab) throw new Error('what was opened is no tab');
    const address = await tab.waitForFunction(() => location.href !== 'about:blank' && location.href);
    const url = await address.jsonValue();
    await tab.close();
    return url || '';
  }
}
