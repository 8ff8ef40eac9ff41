import type { Page } from 'puppeteer-core';
import { HOST } from './capitula-page.ts';

/** Sets text apart as far as WCAG asks everybody to bear. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((host) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    );
    document.querySelector(host)?.shadowRoot?.adoptedStyleSheets.push(sheet);
  }, HOST);
}

/** The visible parts of the sidebar that stand out of the window's sides, or scroll sideways, or cut the title of a row. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot;
    const parts = Array.from(root?.querySelectorAll('.sidebar *') ?? []).filter((part) => part.checkVisibility());
    const wide = parts.filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      const outside = left < 0 || right > document.documentElement.clientWidth;
      const scrolls = getComputedStyle(part).overflowX === 'auto' && part.scrollWidth > part.clientWidth;
      const cut = part.matches('.jump-link, .jump-link *') && part.scrollWidth > part.clientWidth + 1;
      return (outside && !part.matches('.resize-separator')) || scrolls || (cut && part.clientWidth > 0);
    });
    return wide.map((part) => `${part.localName}.${part.className}: ${part.textContent.slice(0, 40)}`);
  }, HOST);
}

/** The names of the visible controls that a press 11 px beside their middle does not reach. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot;
    const controls = Array.from(root?.querySelectorAll('button:not(.skip-to-player), a, input, [tabindex="0"]') ?? []);
    const small = controls.filter((control) => {
      if (!root || !control.checkVisibility({ visibilityProperty: true })) return false;
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const around = [
        [-11, 0],
        [11, 0],
        [0, -11],
        [0, 11],
      ] as const;
      return !around.every(([dx, dy]) => {
        const hit = root.elementFromPoint(x + dx, y + dy);
        return control.contains(hit);
      });
    });
    return small.map((control) => control.getAttribute('aria-label') ?? control.textContent);
  }, HOST);
}

/** What of the sidebar has a transition or an animation in its style, or is animated while the video stands still. */
export function findMotion(page: Page): Promise<string[]> {
  return page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot;
    const parts = Array.from(root?.querySelectorAll('.sidebar *') ?? []);
    const moving = parts.filter((part) => {
      const { transitionDuration, animationName } = getComputedStyle(part);
      const animated = part.getAnimations().some(({ playState }) => playState === 'running');
      return transitionDuration !== '0s' || animationName !== 'none' || animated;
    });
    return moving.map((part) => `${part.localName}.${part.className}`);
  }, HOST);
}
