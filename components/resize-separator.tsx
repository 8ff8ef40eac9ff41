import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { clampWidth, NARROWEST, WIDEST, WIDTH_STEP } from '../lib/settings/width.ts';
import { useSidebar } from './sidebar-context.ts';

/** The edge that makes the sidebar wider and narrower: dragged, by arrow keys, and by a double click as wide as its place. */
export function ResizeSeparator(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const separator = useRef<HTMLDivElement>(null);
  const { width } = sidebar.settings;
  const rightToLeft = messages.direction === 'rtl';

  function shownWidth(): number {
    return separator.current?.parentElement?.getBoundingClientRect().width ?? width.peek() ?? WIDEST;
  }

  /** The sidebar's far edge stays where it is: the separator lies at the edge towards the player. */
  function resize(change: number): void {
    width.value = clampWidth(shownWidth() + change);
  }

  function press(event: KeyboardEvent): void {
    const wider = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const narrower = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const change = event.key === wider ? WIDTH_STEP : event.key === narrower ? -WIDTH_STEP : 0;
    if (event.key === 'Home') width.value = NARROWEST;
    else if (event.key === 'End') width.value = WIDEST;
    else if (change === 0) return;
    else resize(change);
    event.preventDefault();
  }

  function drag(event: PointerEvent): void {
    if (!separator.current?.hasPointerCapture(event.pointerId)) return;
    resize(rightToLeft ? event.movementX : -event.movementX);
  }

  return (
    <div
      ref={separator}
      class="resize-separator"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={messages.text('resize')}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width.value ?? WIDEST}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDblClick={() => (width.value = null)}
    />
  );
}
