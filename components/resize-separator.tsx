import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { clampWidth, NARROWEST, WIDEST, WIDTH_STEP } from '../lib/settings/width.ts';
import { useSidebar } from './sidebar-context.ts';
import { useHearing } from './use-hearing.ts';

/** The edge that makes the sidebar wider and narrower: dragged, by arrow keys, and by a double click as wide as its place. */
export function ResizeSeparator(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const separator = useRef<HTMLDivElement>(null);
  const { draggedWidth } = sidebar;
  const { width } = sidebar.settings;
  const shown = useSignal(width.peek() ?? WIDEST);
  const hears = useHearing({ keydown: press, pointerdown: grab, click: letGo });

  useEffect(() => {
    const panel = separator.current?.parentElement;
    if (!panel) return undefined;
    const observer = new ResizeObserver(() => (shown.value = clampWidth(panel.offsetWidth)));
    observer.observe(panel);
    return () => observer.disconnect();
  }, []);

  /** Where it lies is the style sheet's: it stands out over the edge that moves, and the other one stays. */
  function measure(): { readonly width: number; readonly outwards: 1 | -1 } {
    const own = separator.current?.getBoundingClientRect();
    const panel = separator.current?.parentElement?.getBoundingClientRect();
    if (!own || !panel) return { width: shown.peek(), outwards: -1 };
    return { width: panel.width, outwards: own.right > panel.right ? 1 : -1 };
  }

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = measure();
    const step = WIDTH_STEP * at.outwards;
    if (event.key === 'Home') width.value = NARROWEST;
    else if (event.key === 'End') width.value = WIDEST;
    else if (event.key === 'ArrowRight') width.value = clampWidth(at.width + step);
    else if (event.key === 'ArrowLeft') width.value = clampWidth(at.width - step);
    else return;
    event.preventDefault();
  }

  function grab({ pointerId, clientX }: PointerEvent): void {
    const element = separator.current;
    if (element === null) return;
    const at = measure();
    const dragging = new AbortController();
    const { signal } = dragging;
    element.setPointerCapture(pointerId);
    element.addEventListener('pointermove', drag, { signal });
    element.addEventListener('lostpointercapture', settle, { signal });

    function drag(event: PointerEvent): void {
      draggedWidth.value = clampWidth(at.width + at.outwards * (event.clientX - clientX));
    }

    function settle(): void {
      dragging.abort();
      if (draggedWidth.peek() !== null) width.value = draggedWidth.peek();
      draggedWidth.value = null;
    }
  }

  /** The second click of two gives the width back to the place. */
  function letGo({ detail }: MouseEvent): void {
    if (detail === 2) width.value = null;
  }

  return (
    <div
      ref={(element) => {
        separator.current = element;
        hears(element);
      }}
      class="resize-separator"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={messages.text('resize')}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={shown}
    />
  );
}
