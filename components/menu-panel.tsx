import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface MenuPanelProps {
  readonly id?: string;
  readonly label: string;
  /** What it opens beside. */
  readonly anchor: () => HTMLElement | null;
  readonly children: ComponentChildren;
  /** Escape, or what it stands beside was scrolled away: the focus goes back to where it came from. */
  readonly onClose: () => void;
  /** A press or the keyboard focus elsewhere. */
  readonly onDismiss: () => void;
}

/** A small panel of buttons over everything else, that goes when the person turns to something else. */
export function MenuPanel({ id, label, anchor, children, onClose, onDismiss }: MenuPanelProps): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = panel.current;
    const button = anchor();
    if (element === null || button === null) return undefined;
    element.showPopover?.();
    placeBeside(element, button);
    element.querySelector('button')?.focus({ preventScroll: true });
    const lifetime = new AbortController();
    const { signal } = lifetime;
    // What opens within it must not grow out of the window.
    const growth = new ResizeObserver(() => placeBeside(element, button));
    growth.observe(element);
    document.addEventListener('pointerdown', dismissOutside, { capture: true, signal });
    element.addEventListener('focusout', dismissLeft, { signal });
    // A step back leads to what it stands beside, which it stays open for.
    button.addEventListener('keydown', closeOnEscape, { signal });
    // What scrolls within the shadow root is not heard outside of it.
    for (const root of [document, button.getRootNode()]) {
      root.addEventListener('scroll', closeLeftBehind, { capture: true, passive: true, signal });
    }
    const { top } = button.getBoundingClientRect();
    return () => {
      growth.disconnect();
      lifetime.abort();
    };

    /** The page may still tell of scrolling that was over when the panel opened. */
    function closeLeftBehind(): void {
      if (button?.getBoundingClientRect().top !== top) onClose();
    }

    function dismissOutside(event: Event): void {
      const path = event.composedPath();
      if (![element, button].some((part) => part !== null && path.includes(part))) onDismiss();
    }

    /** Where the window loses the focus it goes nowhere, and comes back to the panel. */
    function dismissLeft({ relatedTarget }: FocusEvent): void {
      if (!(relatedTarget instanceof Node)) return;
      if (![element, button].some((part) => part?.contains(relatedTarget))) onDismiss();
    }
  }, []);

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  function move(event: KeyboardEvent): void {
    closeOnEscape(event);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || panel.current === null) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...panel.current.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === event.target);
    buttons.at(at < 0 && step < 0 ? -1 : (at + step) % buttons.length)?.focus();
  }

  return (
    <div
      ref={panel}
      id={id}
      class="menu-panel"
      role="dialog"
      aria-label={label}
      popover="manual"
      // Else a press on its words would give the focus to what it stands in.
      tabIndex={-1}
      onKeyDown={move}
    >
      {children}
    </div>
  );
}

/** Under the button, ending where it ends; above it, or further in, where there is no room. */
function placeBeside(panel: HTMLElement, button: Element): void {
  // The window without its scroll bars.
  const { clientWidth, clientHeight } = document.documentElement;
  const at = button.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const rightToLeft = getComputedStyle(button).direction === 'rtl';
  const left = rightToLeft ? at.left : at.right - size.width;
  const below = at.bottom + 4;
  const top = below + size.height <= clientHeight ? below : Math.max(8, at.top - 4 - size.height);
  panel.style.left = `${Math.max(8, Math.min(left, clientWidth - size.width - 8))}px`;
  panel.style.top = `${top}px`;
}
