import type { ComponentChildren, JSX } from 'preact';
import { Button, type ButtonProps } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps extends ButtonProps {
  readonly icon: IconName;
  /** What it does, in words: its name, and its tooltip. */
  readonly label: string;
  readonly children?: ComponentChildren;
}

/** A button that shows a drawing only. */
export function IconButton({ icon, label, children, ...rest }: IconButtonProps): JSX.Element {
  return (
    <Button class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
      {children}
    </Button>
  );
}
