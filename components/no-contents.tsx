import type { JSX } from 'preact';
import { useSidebar } from './sidebar-context.ts';

/** Why there are no contents, where something came close: in as few words as the rail has room for. */
export function NearMissText(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const { nearMiss } = sidebar.watch.reading;
  if (nearMiss === null) return null;
  const parts = [
    nearMiss.times > 0 ? messages.plural('near_miss_times', nearMiss.times) : null,
    nearMiss.pastEnd > 0 ? messages.plural('near_miss_past_end', nearMiss.pastEnd) : null,
  ];
  return <>{parts.filter((part) => part !== null).join(' · ')}</>;
}

/** What the open sidebar says where the description has no contents. */
export function NoContents(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  if (sidebar.presence === 'contents') return null;
  return (
    <div class="no-contents">
      <p>{sidebar.presence === 'near-miss' ? <NearMissText /> : messages.text('nothing_found')}</p>
      <p class="no-contents-hint">{messages.text('nothing_found_hint')}</p>
    </div>
  );
}
