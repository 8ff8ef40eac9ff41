import type { JSX } from 'preact';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

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
    <Button class="menu-choice" aria-pressed={pressed} onPress={onChoose}>
      {icon === undefined ? <span class="icon" /> : <Icon name={icon} />}
      <span class="menu-choice-label">{label}</span>
      {pressed === true && <Icon name="check" />}
    </Button>
  );
}
