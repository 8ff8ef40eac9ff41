// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { makeOutline } from '../support/make-outline.ts';
import { makeLink, makeReading, makeReference } from '../support/make-reading.ts';
import { renderSidebar } from '../support/render-sidebar.tsx';

const outline = makeOutline(
  [0, '1 Land', [0, '1.1 Coasts'], [100, '1.2 Rivers']],
  [300, '2 Sea', [300, '2.1 Currents']],
);

describe('components/shelves', () => {
  describe('references', () => {
    const references = [makeReference(120, 'Delta', 'https://papers.example/delta'), makeReference(null, 'Atlas')];

    test('stand under their chapter, behind a badge with their number', async () => {
      renderSidebar({ reading: makeReading({ outline, references }), time: 500 });
      const badge = screen.getByRole('button', { name: '1 reference' });
      expect(badge.closest('[data-cue]')?.getAttribute('data-cue')).toBe('0.1');
      expect(screen.queryByRole('link', { name: /Delta/ })).toBeNull();
      fireEvent.click(badge);
      const link = await screen.findByRole('link', { name: /Delta/ });
      expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
        'https://papers.example/delta',
        '_blank',
        'noopener noreferrer',
      ]);
    });

    test('name the host that they lead to as other links do, and none where there is no link', () => {
      const book = makeReference(null, 'Atlas', 'https://www.bücher.example/atlas');
      renderSidebar({ reading: makeReading({ outline, references: [book, makeReference(null, 'Globe')] }) });
      const hosts = [...document.querySelectorAll('bdi.reference-row-host')].map(({ textContent }) => textContent);
      expect(hosts).toEqual(['bücher.example']);
    });

    test('without a time stand below the outline', () => {
      renderSidebar({ reading: makeReading({ outline, references }), time: 500 });
      const shelf = screen.getByRole('button', { name: /^References/ }).closest('section');
      expect(shelf?.textContent).toContain('Atlas');
      expect(shelf?.textContent).not.toContain('Delta');
    });

    test('near the playhead are shown as being discussed now', () => {
      renderSidebar({ reading: makeReading({ outline, references }), time: 110 });
      const now = screen.getByRole('region', { name: 'Being discussed now' });
      expect(now.textContent).toContain('Delta');
    });
  });

  describe('links', () => {
    const position = { start: 0, end: 0 };

    test('to show notes are on top, with their kind and host', () => {
      const link = makeLink('shownotes', 'https://www.dropbox.com/s/Notes.pdf', 'SHOWNOTES (READ!)');
      renderSidebar({ reading: makeReading({ outline, links: [link] }) });
      const shown = screen.getByRole('link', { name: /Show notes.*PDF.*Dropbox.*www\.dropbox\.com/ });
      expect(shown.getAttribute('aria-description')).toBe('opens in a new tab');
    });

    test('stand below by what they are for, the sponsor folded and apart', async () => {
      const offer = makeLink('sponsor', 'https://offer.example/');
      renderSidebar({
        reading: makeReading({
          outline,
          links: [makeLink('paper', 'https://papers.example/1', 'On rivers'), offer],
          sponsorBlocks: [{ text: 'Try our boats', links: [offer], position }],
        }),
      });
      expect(screen.getByRole('group', { name: 'Papers' }).textContent).toContain('On rivers');
      expect(screen.queryByText('Try our boats')).toBeNull();
      fireEvent.click(screen.getByRole('button', { name: /^Sponsors/ }));
      expect(await screen.findByText('Try our boats')).toBeTruthy();
    });

    test('that are not http(s) are no links', () => {
      const link = { ...makeLink('paper', 'https://a.example/', 'Trap'), url: 'javascript:alert(1)' };
      renderSidebar({ reading: makeReading({ outline, links: [link] }) });
      expect(screen.getByText('Trap').closest('a')).toBeNull();
    });

    test('of a person stand beside the name; people without links are named too', () => {
      const link = makeLink('guest', 'https://ada.example/');
      const people = [
        { name: 'Ada', role: 'guest' as const, links: [link], position },
        { name: 'Grace', role: 'host' as const, links: [], position: { start: 9, end: 14 } },
      ];
      renderSidebar({ reading: makeReading({ outline, links: [link], people }) });
      const shelf = screen.getByRole('button', { name: /^People/ }).closest('section');
      expect(shelf?.textContent).toContain('AdaGuest');
      expect(shelf?.textContent).toContain('GraceHost');
      expect(screen.queryByRole('button', { name: /^Links/ })).toBeNull();
    });

    test('that are slides of a person stand on top too, where nobody has to look for them', () => {
      const slides = makeLink('shownotes', 'https://ada.example/talk.pdf', 'Slides');
      const people = [{ name: 'Ada', role: 'guest' as const, links: [slides], position }];
      renderSidebar({ reading: makeReading({ outline, links: [slides], people }) });
      const shelf = screen.getByRole('button', { name: /^People/ }).closest('section');
      expect(shelf?.textContent).toContain('Slides · ada.example');
      expect(document.querySelector('.pinned-links')?.textContent).toContain('ada.example');
      expect(screen.queryByRole('button', { name: /^Links/ })).toBeNull();
    });

    test('topics are quiet notes', async () => {
      const topicLists = [{ title: 'We riff on:', topics: ['Tides', 'Moons'], position }];
      renderSidebar({ reading: makeReading({ outline, topicLists }) });
      fireEvent.click(screen.getByRole('button', { name: /^We riff on/ }));
      expect(await screen.findByText('Moons')).toBeTruthy();
    });
  });
});
