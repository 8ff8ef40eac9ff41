import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';
import { MenuChoice } from './menu-choice.tsx';
import { Menu } from './menu.tsx';
import { useSidebar } from './sidebar-context.ts';
import { useActions } from './use-actions.ts';

/** Ways back, over the end of the list: to where the person jumped from, and to what plays now. */
export function ReturnChips(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const showNow = useComputed(
    () => !sidebar.following.value && !sidebar.activeInSight.value && sidebar.visibleActiveCue.value !== null,
  );
  if (sidebar.watch.jumps.latest.value === null && !showNow.value) return null;
  return (
    <div class="return-chips">
      <BackChip />
      {showNow.value && (
        <Button class="chip" onPress={() => (sidebar.following.value = true)}>
          <Icon name="now" />
          {messages.text('back_to_now')}
        </Button>
      )}
    </div>
  );
}

function BackChip(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const { jumpBack } = useActions();
  const { left, latest, forget } = sidebar.watch.jumps;
  if (latest.value === null) return null;
  return (
    <span class="chip-group">
      <Button class="chip" onPress={() => jumpBack()}>
        <Icon name="back" />
        {messages.text('back_to', { time: messages.times.timestamp(latest.value) })}
      </Button>
      {left.value.length > 1 && (
        <Menu icon="expand" label={messages.text('earlier_positions')}>
          {(close) =>
            left.value
              .map((time, index) => (
                <MenuChoice
                  key={index}
                  icon="back"
                  label={messages.times.timestamp(time)}
                  onChoose={() => {
                    close();
                    jumpBack(index);
                  }}
                />
              ))
              .toReversed()
          }
        </Menu>
      )}
      <IconButton icon="close" label={messages.text('forget_jumps')} onPress={forget} />
    </span>
  );
}
