// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { makeOutline } from '../support/make-outline.ts';
import { makeReading } from '../support/make-reading.ts';
import { renderSidebar } from '../support/render-sidebar.tsx';

const outline = makeOutline(
  [0, '1 Land', [0, '1.1 Coasts'], [100, '1.2 Rivers']],
  [300, '2 Sea', [300, '2.1 Currents'], [600, '2.2 Tides']],
);
const reading = makeReading({ outline });

function row(name: RegExp): HTMLElement {
  return screen.getByRole('link', { name });
}

function currentLinks(): (string | null)[] {
  return screen
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'true')
    .map((link) => link.textContent);
}

describe('components/sidebar', () => {
  describe('the outline', () => {
    test('is a list of links to times under a heading', () => {
      renderSidebar({ reading });
      expect(screen.getByRole('heading', { name: 'Contents' })).toBeTruthy();
      const nav = screen.getByRole('navigation', { name: 'Contents of the video' });
      const links = within(nav).getAllByRole('link');
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        [0, 0, 100, 300, 300, 600].map((time) => `/watch?v=mapsAndTime&t=${time}s`),
      );
    });

    test('says in words when a chapter starts and how long it is', () => {
      renderSidebar({ reading });
      const description = row(/Rivers/).getAttribute('aria-description');
      expect(description).toBe('Starts at 1 minute 40 seconds, 3 minutes 20 seconds long');
    });

    test('opens and closes a section, and says so', () => {
      renderSidebar({ reading });
      const toggle = screen.getByRole('button', { name: '1 Land, 2 chapters' });
      expect(toggle.getAttribute('aria-expanded')).toBe('true');
      fireEvent.click(toggle);
      expect(toggle.getAttribute('aria-expanded')).toBe('false');
      expect(screen.queryByRole('link', { name: /Rivers/ })).toBeNull();
      expect(row(/Tides/)).toBeTruthy();
    });

    test('a plain click seeks and says where to; the page stays', () => {
      const { player, sidebar } = renderSidebar({ reading, time: 42 });
      expect(fireEvent.click(row(/Tides/))).toBe(false);
      expect(player.seeks).toEqual([600]);
      expect(sidebar.announcement.value).toBe('Jumped to 2.2 Tides');
    });

    test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
      'a click with %j is left to the browser',
      (modifier) => {
        const { player } = renderSidebar({ reading });
        expect(fireEvent.click(row(/Tides/), modifier)).toBe(true);
        expect(player.seeks).toEqual([]);
      },
    );

    test('shows the chapters alone as a flat list', () => {
      const { sidebar } = renderSidebar({ reading });
      sidebar.setView('flat');
      return vi.waitFor(() => expect(screen.queryByRole('link', { name: /Land/ })).toBeNull());
    });

    test('builds a long list over several tasks, to its end', async () => {
      const chapters = Array.from({ length: 60 }, (_, index) => [index * 6, `Chapter ${index}`] as const);
      const { container } = renderSidebar({ reading: makeReading({ outline: makeOutline(...chapters) }) });
      expect(container.querySelectorAll('.jump-link').length).toBeLessThan(60);
      await vi.waitFor(() => expect(container.querySelectorAll('.jump-link')).toHaveLength(60), {
        timeout: 5000,
      });
    });

    test('wraps what authors write so that it turns nothing around', () => {
      renderSidebar({ reading });
      expect(row(/Rivers/).getAttribute('dir')).toBe('auto');
    });
  });

  describe('the active chapter', () => {
    test('is the only one that is current', async () => {
      const { player } = renderSidebar({ reading, time: 150 });
      expect(currentLinks()).toEqual(['1.2 Rivers']);
      player.moveTo(650);
      await vi.waitFor(() => expect(currentLinks()).toEqual(['2.2 Tides']));
    });

    test('is its section while that is closed', async () => {
      const { sidebar } = renderSidebar({ reading, time: 150 });
      sidebar.setAllSectionsOpen(false);
      await vi.waitFor(() => expect(currentLinks()).toEqual(['1 Land']));
    });

    test('stays it when the video turns out to be longer', async () => {
      const { player } = renderSidebar({ reading, time: 150 });
      player.setDuration(1200);
      player.moveTo(650);
      await vi.waitFor(() => expect(currentLinks()).toEqual(['2.2 Tides']));
      expect(screen.getByText(/^5:00–20:00/)).toBeTruthy();
      player.moveTo(150);
      await vi.waitFor(() => expect(currentLinks()).toEqual(['1.2 Rivers']));
    });

    test('is none before the first', () => {
      renderSidebar({ reading: makeReading({ outline: makeOutline([50, 'Late'], [90, 'Later']) }) });
      expect(currentLinks()).toEqual([]);
    });

    test('is named in the header with what is left of it and of its section', () => {
      renderSidebar({ reading, time: 120 });
      const group = screen.getByRole('group', { name: 'Now playing' });
      expect(group.textContent).toContain('1 Land3 min left');
      expect(group.textContent).toContain('1.2 Rivers3 min left');
    });

    test('is not announced when it changes', async () => {
      const { player } = renderSidebar({ reading });
      player.moveTo(650);
      await vi.waitFor(() => expect(currentLinks()).toEqual(['2.2 Tides']));
      expect(screen.getByRole('status').textContent).toBe('');
    });

    test('a boundary renders no other row', async () => {
      const { player, container } = renderSidebar({ reading, time: 10 });
      const changed = new Set<string | undefined>();
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          changed.add(
            (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>('[data-cue]')?.dataset
              .cue,
          );
        }
      });
      observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
      player.moveTo(150);
      await vi.waitFor(() => expect(currentLinks()).toEqual(['1.2 Rivers']));
      observer.disconnect();
      expect([...changed].filter((id) => id !== undefined && id !== '0').toSorted()).toEqual(['0.0', '0.1']);
    });
  });

  describe('moving', () => {
    test.each([
      ['Next chapter', 150, 300],
      ['Previous chapter', 150, 100],
      ['Next section', 150, 300],
      ['Previous section', 650, 300],
    ])('%s from %d s leads to %d s', (name, time, target) => {
      const { player } = renderSidebar({ reading, time });
      fireEvent.click(screen.getByRole('button', { name }));
      expect(player.seeks).toEqual([target]);
    });

    test('a flat list offers no sections', () => {
      renderSidebar({ reading: makeReading({ outline: makeOutline([0, 'One'], [60, 'Two']) }) });
      expect(screen.queryByRole('button', { name: 'Next section' })).toBeNull();
      expect(screen.getByRole('button', { name: 'Next chapter' })).toBeTruthy();
    });

    test('every jump leaves a way back', async () => {
      const { player } = renderSidebar({ reading, time: 42 });
      expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
      fireEvent.click(row(/Tides/));
      fireEvent.click(await screen.findByRole('button', { name: 'Back to 0:42' }));
      expect(player.seeks).toEqual([600, 42]);
      await vi.waitFor(() => expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull());
    });
  });

  test('a list that was scrolled by hand leads back to now', async () => {
    const { sidebar } = renderSidebar({ reading, time: 150 });
    expect(screen.queryByRole('button', { name: 'Back to now' })).toBeNull();
    sidebar.following.value = false;
    fireEvent.click(await screen.findByRole('button', { name: 'Back to now' }));
    expect(sidebar.following.value).toBe(true);
    sidebar.following.value = false;
    sidebar.activeInSight.value = true;
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Back to now' })).toBeNull());
  });

  describe('collapsed', () => {
    test('is a rail that names the active chapter and opens again', async () => {
      const { settings } = renderSidebar({ reading, time: 150 });
      fireEvent.click(screen.getByRole('button', { name: 'Collapse the contents' }));
      const rail = await screen.findByRole('button', { expanded: false });
      expect(rail.textContent).toContain('1.2 Rivers');
      expect(settings.open.value).toBe(false);
      expect(screen.queryByRole('navigation')).toBeNull();
      fireEvent.click(rail);
      expect(await screen.findByRole('navigation')).toBeTruthy();
    });

    test('says why there is nothing else where times make no contents', () => {
      renderSidebar({ reading: makeReading({ nearMiss: { times: 2, pastEnd: 1 } }) });
      expect(screen.getByRole('button', { expanded: false }).textContent).toContain(
        '2 times in the description are no table of contents · 1 time lies past the end of the video',
      );
    });
  });

  test('is not there where there is nothing to show, and says why when asked', async () => {
    const { container, sidebar } = renderSidebar({ reading: makeReading() });
    expect(container.textContent).toBe('');
    sidebar.toggle();
    expect(await screen.findByText(/has no contents and no links/)).toBeTruthy();
  });

  test.each([
    [{}, /no contents and no links/, ['There are no times in the description.']],
    [{ live: true }, /^While a stream runs/, []],
    [{ upcoming: true }, /not out yet/, []],
    [{ playable: false }, /does not play this video/, []],
  ])('says of a video that is %j only what it knows of it', async (video, words, reasons) => {
    const unread = { nodes: [], confidence: 0, why: ['no-times' as const] };
    const { sidebar } = renderSidebar({ reading: makeReading({ outline: unread }), video });
    sidebar.toggle();
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(reasons);
  });

  test('takes the focus to the active chapter when the keyboard asks for it', async () => {
    const { sidebar } = renderSidebar({ reading, time: 150 });
    sidebar.focus();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('1.2 Rivers'));
  });

  test('gives the focus back to the active chapter when a search ends that had hidden it', async () => {
    const { sidebar } = renderSidebar({ reading, time: 150 });
    sidebar.searching.value = true;
    sidebar.search.query.value = 'tides';
    await vi.waitFor(() => expect(screen.queryByRole('link', { name: /Rivers/ })).toBeNull());
    row(/Tides/).focus();
    fireEvent.keyDown(row(/Tides/), { key: 'Escape' });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('1.2 Rivers'));
  });

  test('is written from right to left in Arabic', () => {
    const { container } = renderSidebar({ reading, locale: 'ar' });
    expect(container.firstElementChild?.getAttribute('dir')).toBe('rtl');
    expect(screen.getByRole('button', { name: '1 Land، فصلان' })).toBeTruthy();
  });
});
