import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import type { IconName } from './icon.tsx';
import { MenuPanel } from './menu-panel.tsx';

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
    root.current?.querySelector('button')?.focus({ preventScroll: true });
  }

  return (
    <span ref={root} class="menu" data-open={open.value}>
      <IconButton
        icon={icon}
        label={label}
        aria-expanded={open.value}
        aria-controls={open.value ? panelId : undefined}
        onPress={() => {
          open.value = !open.peek();
        }}
      />
      {open.value && (
        <MenuPanel
          id={panelId}
          label={label}
          anchor={() => root.current}
          onClose={close}
          onDismiss={() => (open.value = false)}
        >
          {children(close)}
        </MenuPanel>
      )}
    </span>
  );
}
