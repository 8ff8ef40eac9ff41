import { Fragment, type JSX } from 'preact';
import { linkKinds, pinnedKind } from '../lib/store/link-kind.ts';
import { ExternalLink } from './external-link.tsx';
import { Icon } from './icon.tsx';
import { useSidebar } from './sidebar-context.ts';

/** Show notes, slides and transcript, always in sight, with what somebody will find there. */
export function PinnedLinks(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const { pinned } = sidebar.watch.links;
  if (pinned.length === 0) return null;
  return (
    <ul class="pinned-links" role="list">
      {pinned.map((link) => (
        <li key={link.position.start} title={link.label ?? undefined}>
          <ExternalLink url={link.url} class="pinned-link">
            <Icon name="document" />
            <span class="pinned-link-words">
              <span class="pinned-link-title">{messages.text(`${pinnedKind(link)}_links`)}</span>
              <span class="pinned-link-place">
                {[...linkKinds(link), link.host].map((word, index) => (
                  <Fragment key={word}>
                    {index > 0 && ' · '}
                    <bdi>{word}</bdi>
                  </Fragment>
                ))}
              </span>
            </span>
            <Icon name="external" />
          </ExternalLink>
        </li>
      ))}
    </ul>
  );
}
