import type { JSX } from 'preact';
import type { Reference } from '../lib/references/model.ts';
import { Button } from './button.tsx';
import { ExternalLink } from './external-link.tsx';
import { MarkedText } from './marked-text.tsx';
import { useSidebar } from './sidebar-context.ts';
import { useActions } from './use-actions.ts';

interface ReferenceRowProps {
  readonly reference: Reference;
}

/** A work that is mentioned, or a correction, with the time at which it is (a button that jumps there). */
export function ReferenceRow({ reference }: ReferenceRowProps): JSX.Element {
  const { messages } = useSidebar();
  const { jumpToTime } = useActions();
  const { startTime, title, url, host } = reference;
  const words = <MarkedText text={title} />;
  return (
    <div class="reference-row">
      {startTime !== null && (
        <Button
          class="reference-row-time"
          aria-label={messages.text('go_to', { time: messages.times.timestamp(startTime) })}
          onPress={() => jumpToTime(startTime, title)}
        >
          {messages.times.timestamp(startTime)}
        </Button>
      )}
      <span class="reference-row-title">
        {reference.kind === 'correction' && <span class="tag">{messages.text('correction')}</span>}
        {url === null ? words : <ExternalLink url={url}>{words}</ExternalLink>}
        {host !== null && <bdi class="reference-row-host">{host}</bdi>}
      </span>
    </div>
  );
}
