// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { makeOutline } from '../support/make-outline.ts';
import { makeReading } from '../support/make-reading.ts';
import { renderSidebar } from '../support/render-sidebar.tsx';

const reading = makeReading({ outline: makeOutline([0, 'Coasts'], [100, 'Rivers']) });

/** A press and a click, as the mouse makes them. */
function press(element: Element): void {
  fireEvent.pointerDown(element);
  fireEvent.click(element);
}

async function openMenu(): Promise<void> {
  fireEvent.pointerOver(screen.getByRole('link', { name: 'Rivers' }));
  press(await screen.findByRole('button', { name: 'Actions for Rivers' }));
  await screen.findByRole('dialog', { name: 'Actions for Rivers' });
}

describe('components/row-menu', () => {
  test('has its button in the row that is pointed at, and in the one that has the focus', async () => {
    renderSidebar({ reading });
    expect(screen.queryAllByRole('button', { name: /^Actions for/ })).toEqual([]);
    screen.getByRole('link', { name: 'Coasts' }).focus();
    expect(await screen.findByRole('button', { name: 'Actions for Coasts' })).toBeTruthy();
    fireEvent.pointerOver(screen.getByRole('link', { name: 'Rivers' }));
    expect(await screen.findByRole('button', { name: 'Actions for Rivers' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Actions for Coasts' })).toBeTruthy();
    fireEvent.pointerOver(screen.getByRole('link', { name: 'Coasts' }));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Actions for Rivers' })).toBeNull());
  });

  test('does what is chosen in it with the mouse', async () => {
    const { sidebar } = renderSidebar({ reading });
    await openMenu();
    const choice = screen.getByRole('button', { name: 'Loop this chapter' });
    fireEvent.pointerDown(choice);
    expect(sidebar.rowMenu.value).not.toBeNull();
    fireEvent.click(choice);
    expect(await screen.findByText('Looping Rivers')).toBeTruthy();
  });

  test('stays when its words are pressed and when the window loses the focus, not when it goes elsewhere', async () => {
    const { sidebar } = renderSidebar({ reading });
    await openMenu();
    const panel = screen.getByRole('dialog');
    panel.focus();
    expect(document.activeElement).toBe(panel);
    fireEvent.keyDown(panel, { key: 'ArrowUp' });
    expect(document.activeElement?.textContent).toBe('Why this row?');
    fireEvent.focusOut(panel, { relatedTarget: null });
    expect(sidebar.rowMenu.value).not.toBeNull();
    screen.getByRole('link', { name: 'Coasts' }).focus();
    expect(sidebar.rowMenu.value).toBeNull();
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('goes when something else is pressed', async () => {
    renderSidebar({ reading });
    await openMenu();
    fireEvent.pointerDown(screen.getByRole('link', { name: 'Coasts' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
