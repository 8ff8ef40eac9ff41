import type { JSX } from 'preact';
import type { Key } from '../lib/locales/messages.ts';
import type { VideoDetails } from '../lib/youtube/video-details.ts';
import { REASON_WORDS } from './reason-words.ts';
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

function reasonOf({ live, upcoming, playable }: VideoDetails): Key {
  if (live) return 'live_has_no_contents';
  if (upcoming) return 'upcoming_has_no_contents';
  return playable ? 'nothing_found' : 'unplayable_has_no_contents';
}

/** What the open sidebar says where the description has no contents. */
export function NoContents(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  if (sidebar.presence === 'contents') return null;
  const reason = reasonOf(sidebar.watch.video);
  return (
    <div class="no-contents">
      <p>{sidebar.presence === 'near-miss' ? <NearMissText /> : messages.text(reason)}</p>
      {/* Of what was not read there is nothing to say. */}
      {reason === 'nothing_found' && <Reasons />}
      <p class="no-contents-hint">{messages.text('nothing_found_hint')}</p>
    </div>
  );
}

/** Why what comes closest to contents is none. */
function Reasons(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { outline, rejected } = sidebar.watch.reading;
  const reasons = new Set([...outline.why, ...rejected.flatMap((list) => list.why)]);
  return (
    <ul role="list" class="no-contents-hint">
      {[...reasons].map((reason) => (
        <li key={reason}>{messages.text(REASON_WORDS[reason])}</li>
      ))}
    </ul>
  );
}
