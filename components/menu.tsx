import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import { Icon, type IconName } from './icon.tsx';

interface MenuProps {
  readonly label: string;
  readonly icon?: IconName;
  /** Rendered when it opens. `close` takes the focus back to the button. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small panel of further buttons over everything else. */
export function Menu({ label, icon = 'more', children }: MenuProps): JSX.Element {
  const open = useSignal(false);
  const root = useRef<HTMLSpanElement>(null);
  const panelId = useId();

  function close(): void {
    open.value = false;
    root.current?.querySelector('button')?.focus();
  }

  return (
    <span ref={root} class="menu" data-open={open.value}>
      <IconButton
        icon={icon}
        label={label}
        aria-expanded={open.value}
        aria-controls={open.value ? panelId : undefined}
        onClick={() => {
          open.value = !open.peek();
        }}
      />
      {open.value && (
        <MenuPanel id={panelId} label={label} anchor={root} onClose={close} onDismiss={() => (open.value = false)}>
          {children(close)}
        </MenuPanel>
      )}
    </span>
  );
}

interface MenuPanelProps {
  readonly id: string;
  readonly label: string;
  readonly anchor: { readonly current: HTMLElement | null };
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  readonly onDismiss: () => void;
}

function MenuPanel({ id, label, anchor, children, onClose, onDismiss }: MenuPanelProps): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = panel.current;
    const button = anchor.current;
    if (element === null || button === null) return undefined;
    element.showPopover?.();
    placeBeside(element, button);
    element.querySelector('button')?.focus();
    const lifetime = new AbortController();
    const { signal } = lifetime;
    document.addEventListener('pointerdown', dismissOutside, { capture: true, signal });
    document.addEventListener('scroll', onDismiss, { signal, passive: true });
    return () => lifetime.abort();

    function dismissOutside(event: Event): void {
      const path = event.composedPath();
      if (button !== null && !path.includes(button)) onDismiss();
    }
  }, []);

  function move(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || panel.current === null) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...panel.current.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === event.target);
    buttons.at((at + step) % buttons.length)?.focus();
  }

  return (
    <div ref={panel} id={id} class="menu-panel" role="group" aria-label={label} popover="manual" onKeyDown={move}>
      {children}
    </div>
  );
}

/** Under the button, ending where it ends; above it, or further in, where there is no room. */
function placeBeside(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const rightToLeft = getComputedStyle(button).direction === 'rtl';
  const left = rightToLeft ? at.left : at.right - size.width;
  const below = at.bottom + 4;
  const top = below + size.height <= innerHeight ? below : Math.max(8, at.top - 4 - size.height);
  panel.style.left = `${Math.max(8, Math.min(left, innerWidth - size.width - 8))}px`;
  panel.style.top = `${top}px`;
}

interface MenuChoiceProps {
  readonly icon?: IconName;
  readonly label: string;
  /** Whether what it stands for is on; leave out where it does something once. */
  readonly pressed?: boolean;
  readonly onChoose: () => void;
}

/** A button in a menu's panel. */
export function MenuChoice({ icon, label, pressed, onChoose }: MenuChoiceProps): JSX.Element {
  return (
    <button type="button" class="menu-choice" aria-pressed={pressed} onClick={onChoose}>
      {icon === undefined ? <span class="icon" /> : <Icon name={icon} />}
      <span class="menu-choice-label">{label}</span>
      {pressed === true && <Icon name="check" />}
    </button>
  );
}
