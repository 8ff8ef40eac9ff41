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
  press(screen.getByRole('button', { name: 'Actions for Rivers', hidden: true }));
  await screen.findByRole('dialog', { name: 'Actions for Rivers' });
}

describe('components/row-menu', () => {
  test('does what is chosen in it with the mouse', async () => {
    const { sidebar } = renderSidebar({ reading });
    await openMenu();
    const choice = screen.getByRole('button', { name: 'Loop this chapter' });
    fireEvent.pointerDown(choice);
    expect(sidebar.rowMenu.value).not.toBeNull();
    fireEvent.click(choice);
    expect(await screen.findByText('Looping Rivers')).toBeTruthy();
  });

  test('goes when something else is pressed', async () => {
    renderSidebar({ reading });
    await openMenu();
    fireEvent.pointerDown(screen.getByRole('link', { name: 'Coasts' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
