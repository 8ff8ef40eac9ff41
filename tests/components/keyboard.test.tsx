// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { makeOutline } from '../support/make-outline.ts';
import { makeReading } from '../support/make-reading.ts';
import { renderSidebar } from '../support/render-sidebar.tsx';

const reading = makeReading({
  outline: makeOutline(
    [0, '1 Land', [0, '1.1 Coasts'], [100, '1.2 Rivers']],
    [300, '2 Sea', [300, '2.1 Currents'], [600, '2.2 Tides']],
  ),
});

function link(name: RegExp): HTMLElement {
  return screen.getByRole('link', { name });
}

function press(key: string): boolean {
  return fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

describe('the keyboard in the sidebar', () => {
  test('arrows, Home and End move between the rows', () => {
    renderSidebar({ reading });
    link(/Coasts/).focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(link(/Rivers/));
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(link(/Land/));
    press('End');
    expect(document.activeElement).toBe(link(/Tides/));
    press('Home');
    expect(document.activeElement).toBe(link(/Land/));
  });

  test('the arrows along the line close and open a section, and lead to it', async () => {
    renderSidebar({ reading });
    link(/Rivers/).focus();
    press('ArrowLeft');
    expect(document.activeElement).toBe(link(/Land/));
    press('ArrowLeft');
    await vi.waitFor(() => expect(screen.queryByRole('link', { name: /Rivers/ })).toBeNull());
    press('ArrowRight');
    await vi.waitFor(() => expect(link(/Rivers/)).toBeTruthy());
  });

  test('from right to left the arrows turn round', async () => {
    renderSidebar({ reading, locale: 'ar' });
    link(/Rivers/).focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(link(/Land/));
  });

  test('an arrow scrolls nothing; a letter and Space are left to YouTube', () => {
    renderSidebar({ reading });
    link(/Coasts/).focus();
    expect(press('ArrowDown')).toBe(false);
    expect(press('k')).toBe(true);
    expect(press(' ')).toBe(true);
  });

  test('moving by keyboard stops the list from following playback', () => {
    const { sidebar } = renderSidebar({ reading });
    link(/Coasts/).focus();
    press('ArrowDown');
    expect(sidebar.following.value).toBe(false);
  });

  test('"/" opens the search, Escape empties it, closes it and leads back to the list', async () => {
    const { sidebar } = renderSidebar({ reading, time: 150 });
    link(/Coasts/).focus();
    press('/');
    const field = await screen.findByRole('textbox', { name: 'Search contents and links' });
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.input(field, { target: { value: 'tides' } });
    expect(sidebar.search.query.value).toBe('tides');
    press('Escape');
    expect(sidebar.search.query.value).toBe('');
    press('Escape');
    await vi.waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(document.activeElement).toBe(link(/Rivers/));
  });

  test('in the field "/" is a character', async () => {
    renderSidebar({ reading });
    fireEvent.click(screen.getByRole('button', { name: 'Search' }));
    const field = await screen.findByRole('textbox');
    field.focus();
    expect(press('/')).toBe(true);
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'])('"/" with %s is left to the page', (modifier) => {
    const { sidebar } = renderSidebar({ reading });
    link(/Coasts/).focus();
    expect(fireEvent.keyDown(link(/Coasts/), { key: '/', [modifier]: true })).toBe(true);
    expect(sidebar.searching.value).toBe(false);
  });

  test.each(['Escape', 'Enter', 'ArrowDown'])('%s belongs to the input method while that is at work', async (key) => {
    const { sidebar } = renderSidebar({ reading });
    fireEvent.click(screen.getByRole('button', { name: 'Search' }));
    const field = await screen.findByRole('textbox');
    fireEvent.input(field, { target: { value: 'tides' } });
    field.focus();
    expect(fireEvent.keyDown(field, { key, isComposing: true })).toBe(true);
    expect([sidebar.search.query.value, sidebar.searching.value]).toEqual(['tides', true]);
    expect(document.activeElement).toBe(field);
  });

  test.each(['ArrowDown', 'Enter'])('%s leads from the field to the first hit', async (key) => {
    renderSidebar({ reading });
    fireEvent.click(screen.getByRole('button', { name: 'Search' }));
    const field = await screen.findByRole('textbox');
    fireEvent.input(field, { target: { value: 'tides' } });
    field.focus();
    press(key);
    expect(document.activeElement).toBe(link(/Sea/));
  });

  test('what is found is marked, what is not is hidden, and the count is said', async () => {
    renderSidebar({ reading });
    fireEvent.click(screen.getByRole('button', { name: 'Search' }));
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'tid' } });
    await vi.waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('Tid'));
    expect(document.querySelector('[data-cue="0"]')?.hasAttribute('hidden')).toBe(true);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 match'));
  });
});
