import type { Page } from 'puppeteer-core';
import { HOST } from './capitula-page.ts';

/** All that the sidebar says by itself: its texts, names and hints, but not what an author wrote. */
export function findWords(page: Page): Promise<string[]> {
  return page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot?.querySelector('.sidebar');
    if (!root) throw new Error('there is no sidebar');
    const words = Array.from(root.querySelectorAll('[aria-label], [title], [placeholder]'), (element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ).flat();
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (!node.parentElement?.closest('bdi, code')) words.push(node.textContent ?? '');
    }
    return words.map((text) => text.trim()).filter((text) => text !== '');
  }, HOST);
}

/** Those of `words` that are English messages, though the other language has another word for them. */
export function findEnglish(
  words: Iterable<string>,
  english: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string[] {
  const messages = [...english].filter(([key, message]) => other.get(key) !== message && key !== 'language');
  const patterns = messages.map(([key, message]) => ({ key, pattern: toPattern(message) }));
  return [...words].flatMap((text) =>
    patterns.filter(({ pattern }) => pattern.test(text)).map(({ key }) => `${key}: ${text}`),
  );
}

function toPattern(message: string): RegExp {
  const literal = message.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${literal.join('.+')}$`);
}

/** The rows of chapters that are not as high as their lines (of 20 px) and what is around them (12 px). */
export function findOddRows(page: Page): Promise<string[]> {
  return page.evaluate((host) => {
    const rows = Array.from(document.querySelector(host)?.shadowRoot?.querySelectorAll('.chapter-row') ?? []);
    if (rows.length === 0) throw new Error('there are no rows');
    return rows
      .map((row) => ({ height: row.getBoundingClientRect().height, title: row.textContent }))
      .filter(({ height }) => Math.abs(((height - 12 + 10) % 20) - 10) > 0.5)
      .map(({ height, title }) => `${height} px: ${title}`);
  }, HOST);
}
