// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showSidebar, type Shown } from '../../../entrypoints/watch/show-sidebar.tsx';
import { makeOutline } from '../../support/make-outline.ts';
import { makeReading } from '../../support/make-reading.ts';
import { makeSidebar } from '../../support/make-sidebar.ts';
import { readMessages } from '../../support/read-messages.ts';
import { stillAnimations } from '../../support/still-animations.ts';

stillAnimations();
const messages = await readMessages('en');

let lifetime: AbortController;
beforeEach(() => {
  document.body.innerHTML = '<ytd-watch-flexy is-two-columns_><div id="secondary-inner"></div></ytd-watch-flexy>';
  lifetime = new AbortController();
});
afterEach(() => lifetime.abort());

/** One video whose chapters have those titles, played to the second of them. */
function openVideo(...titles: readonly string[]) {
  const outline = makeOutline(...titles.map((title, index) => [index * 100, title] as const));
  const { sidebar } = makeSidebar({ reading: makeReading({ outline }), time: 150 });
  return { sidebar, controlsHidden: signal(false) };
}

function rows(selector = '.jump-link'): (string | null)[] {
  const links = document.querySelector('capitula-sidebar')?.shadowRoot?.querySelectorAll(selector) ?? [];
  return [...links].filter((link) => link.closest('[hidden]') === null).map(({ textContent }) => textContent);
}

describe('entrypoints/watch/show-sidebar', () => {
  it('shows what there is, and takes it out of the page where there is nothing', () => {
    const shown = signal<Shown>(openVideo('Rags', 'Sizing'));
    showSidebar(shown, messages, lifetime.signal);
    expect(rows()).toEqual(['Rags', 'Sizing']);
    shown.value = null;
    expect(document.querySelector('capitula-sidebar')).toBeNull();
  });

  it('leaves nothing of one outline to the next, of the same video and kind', async () => {
    const shown = signal<Shown>(openVideo('Rags', 'Sizing'));
    showSidebar(shown, messages, lifetime.signal);
    const next = openVideo('Rags', 'Moulds', 'Light');
    shown.value = next;
    expect(rows('[aria-current="true"]')).toEqual(['Moulds']);
    next.sidebar.search.query.value = 'light';
    await vi.waitFor(() => expect(rows()).toEqual(['Light']));
    next.sidebar.focus();
    const root = document.querySelector('capitula-sidebar')?.shadowRoot;
    await vi.waitFor(() => expect(root?.activeElement?.textContent).toBe('Light'));
  });
});
