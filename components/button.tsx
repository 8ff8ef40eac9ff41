import type { JSX } from 'preact';
import { useHearing } from './use-hearing.ts';

/** What any button may have, but for a listener of its own. */
export interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'icon' | 'label' | 'onClick' | 'ref'> {
  /** What it does when it is pressed, by whatever means. */
  readonly onPress: () => void;
}

/** A button that hears through the sidebar's root. */
export function Button({ onPress, ...rest }: ButtonProps): JSX.Element {
  const hears = useHearing({ click: onPress });
  return <button type="button" ref={hears} {...rest} />;
}
