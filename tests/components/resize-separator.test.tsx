// @vitest-environment happy-dom
import { effect } from '@preact/signals';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { makeOutline } from '../support/make-outline.ts';
import { makeReading } from '../support/make-reading.ts';
import { renderSidebar } from '../support/render-sidebar.tsx';

const reading = makeReading({ outline: makeOutline([0, 'Coasts'], [100, 'Rivers']) });

/** A sidebar of 400 px, with the separator over the edge of it that the page's layout asks for. */
function renderSeparator(edge: 'left' | 'right' = 'left') {
  const parts = renderSidebar({ reading });
  const separator = screen.getByRole('separator', { name: 'Width of the sidebar' });
  const panel = separator.parentElement ?? separator;
  vi.spyOn(panel, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 600));
  const left = edge === 'left' ? -12 : 388;
  vi.spyOn(separator, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, 12, 24, 576));
  const widths: (number | null)[] = [];
  effect(() => void widths.push(parts.settings.width.value));
  return { ...parts, separator, panel, widths };
}

describe('components/resize-separator', () => {
  test.each([
    ['left', 'ArrowLeft', 416],
    ['left', 'ArrowRight', 384],
    ['right', 'ArrowRight', 416],
    ['right', 'ArrowLeft', 384],
    ['right', 'Home', 240],
    ['left', 'End', 640],
  ] as const)('at the %s edge %s makes it %d px wide', (edge, key, width) => {
    const { settings, separator } = renderSeparator(edge);
    expect(fireEvent.keyDown(separator, { key })).toBe(false);
    expect(settings.width.value).toBe(width);
  });

  test.each([
    { key: 'ArrowLeft', altKey: true },
    { key: 'ArrowRight', ctrlKey: true },
    { key: 'Home', metaKey: true },
    { key: 'ArrowUp' },
  ])('leaves %j to the page and the browser', (pressed) => {
    const { settings, separator } = renderSeparator();
    expect(fireEvent.keyDown(separator, pressed)).toBe(true);
    expect(settings.width.value).toBeNull();
  });

  test('a double click makes it as wide as its place', () => {
    const { settings, separator } = renderSeparator();
    settings.width.value = 300;
    fireEvent.click(separator, { detail: 1 });
    expect(settings.width.value).toBe(300);
    fireEvent.click(separator, { detail: 2 });
    expect(settings.width.value).toBeNull();
  });

  test.each([
    ['left', [430, 410]],
    ['right', [370, 390]],
  ] as const)('is dragged by its %s edge, and where that ends is set once', (edge, dragged) => {
    const { sidebar, separator, widths } = renderSeparator(edge);
    fireEvent.pointerDown(separator, { pointerId: 1, clientX: 500 });
    for (const [index, clientX] of [470, 490].entries()) {
      fireEvent.pointerMove(separator, { pointerId: 1, clientX });
      expect(sidebar.width.value).toBe(dragged[index]);
    }
    expect(widths).toEqual([null]);
    fireEvent.lostPointerCapture(separator, { pointerId: 1 });
    fireEvent.pointerMove(separator, { pointerId: 1, clientX: 400 });
    expect(widths).toEqual([null, dragged[1]]);
    expect(sidebar.width.value).toBe(dragged[1]);
  });

  test('sets nothing where it was pressed and not dragged', () => {
    const { separator, widths } = renderSeparator();
    fireEvent.pointerDown(separator, { pointerId: 1, clientX: 500 });
    fireEvent.lostPointerCapture(separator, { pointerId: 1 });
    expect(widths).toEqual([null]);
  });
});
