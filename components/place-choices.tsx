import type { JSX } from 'preact';
import { WIDE, NARROW } from '../lib/settings/width.ts';
import { Button } from './button.tsx';
import { useSidebar } from './sidebar-context.ts';

/** How wide the sidebar is, and on which side it lies in full screen. */
export function PlaceChoices(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { width, fullScreenSide } = sidebar.settings;
  return (
    <>
      <hr class="menu-divider" />
      <ChoiceRow
        title={messages.text('width')}
        chosen={width.value}
        choices={[
          [null, messages.text('width_auto')],
          [NARROW, messages.text('width_narrow')],
          [WIDE, messages.text('width_wide')],
        ]}
        onChoose={(next) => (width.value = next)}
      />
      <ChoiceRow
        title={messages.text('full_screen_side')}
        chosen={fullScreenSide.value}
        choices={[
          ['left', messages.text('side_left')],
          ['right', messages.text('side_right')],
        ]}
        onChoose={(next) => (fullScreenSide.value = next)}
      />
    </>
  );
}

interface ChoiceRowProps<T> {
  readonly title: string;
  readonly chosen: T;
  readonly choices: readonly (readonly [choice: T, words: string])[];
  readonly onChoose: (choice: T) => void;
}

/** A few choices side by side, of which one holds. */
function ChoiceRow<T extends string | number | null>(props: ChoiceRowProps<T>): JSX.Element {
  return (
    <div role="group" aria-label={props.title}>
      <p class="menu-title" aria-hidden="true">
        {props.title}
      </p>
      <div class="choice-row">
        {props.choices.map(([choice, words]) => (
          <Button key={words} aria-pressed={choice === props.chosen} onPress={() => props.onChoose(choice)}>
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
