import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { fullTitle } from '../lib/outline/full-title.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { NearMissText } from './no-contents.tsx';
import { PlaybackProgress } from './playback-progress.tsx';
import { useSidebar } from './sidebar-context.ts';

/** The collapsed sidebar: one line that says where playback is, and opens it again. */
export function Rail(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const path = sidebar.watch.activePath;
  const title = useComputed(() => {
    const cue = path.value.at(-1);
    return cue === undefined ? '' : fullTitle(cue.node);
  });
  const active = sidebar.watch.activeCue.value;

  return (
    <Button
      class="rail sidebar-toggle"
      aria-expanded={false}
      title={messages.text('open_sidebar')}
      onPress={sidebar.toggle}
    >
      <span class="rail-title">{messages.text('contents')}</span>
      <span class="rail-active">{sidebar.presence === 'near-miss' ? <NearMissText /> : <bdi>{title}</bdi>}</span>
      <Icon name="expand" />
      {active !== null && <PlaybackProgress key={active.id} cue={active} />}
    </Button>
  );
}
