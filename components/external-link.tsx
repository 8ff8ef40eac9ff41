import type { ComponentChildren, JSX } from 'preact';
import { useSidebar } from './sidebar-context.ts';

interface ExternalLinkProps {
  readonly url: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

const WEB = /^https?:\/\//i;

/** A link out of the page, in a new tab that learns nothing of this one; anything but http(s) is no link. */
export function ExternalLink({ url, class: className, children }: ExternalLinkProps): JSX.Element {
  const { messages } = useSidebar();
  if (!WEB.test(url)) return <span class={className}>{children}</span>;
  return (
    <a
      class={className}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={url}
      aria-description={messages.text('opens_in_new_tab')}
    >
      {children}
    </a>
  );
}
