import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { clampWidth, NARROWEST, WIDEST, WIDTH_STEP } from '../lib/settings/width.ts';
import { useSidebar } from './sidebar-context.ts';
import { useHearing } from './use-hearing.ts';

/** The edge that makes the sidebar wider and narrower: dragged, by arrow keys, and by a double click as wide as its place. */
export function ResizeSeparator(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const separator = useRef<HTMLDivElement>(null);
  const { width } = sidebar.settings;
  const hears = useHearing({ keydown: press, pointerdown: grab, click: letGo });

  function shownWidth(): number {
    return separator.current?.parentElement?.getBoundingClientRect().width ?? width.peek() ?? WIDEST;
  }

  /** The player is on the left, but not on a page that is written from right to left, whatever the sidebar's language. */
  function playerIsRight(): boolean {
    const root = separator.current?.getRootNode();
    return root instanceof ShadowRoot && getComputedStyle(root.host).direction === 'rtl';
  }

  /** The sidebar's far edge stays where it is: the separator lies at the edge towards the player. */
  function resize(change: number): void {
    width.value = clampWidth(shownWidth() + change);
  }

  function press(event: KeyboardEvent): void {
    const [wider, narrower] = playerIsRight() ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const change = event.key === wider ? WIDTH_STEP : event.key === narrower ? -WIDTH_STEP : 0;
    if (event.key === 'Home') width.value = NARROWEST;
    else if (event.key === 'End') width.value = WIDEST;
    else if (change === 0) return;
    else resize(change);
    event.preventDefault();
  }

  function grab({ pointerId }: PointerEvent): void {
    const element = separator.current;
    element?.setPointerCapture(pointerId);
    element?.addEventListener('pointermove', drag);
    element?.addEventListener('lostpointercapture', () => element.removeEventListener('pointermove', drag), {
      once: true,
    });
  }

  function drag(event: PointerEvent): void {
    resize(playerIsRight() ? event.movementX : -event.movementX);
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
      aria-valuenow={width.value ?? WIDEST}
    />
  );
}
