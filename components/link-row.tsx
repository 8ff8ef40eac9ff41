import type { JSX } from 'preact';
import type { Link } from '../lib/references/model.ts';
import { linkTitle } from '../lib/store/link-title.ts';
import { ExternalLink } from './external-link.tsx';
import { MarkedText } from './marked-text.tsx';

interface LinkRowProps {
  readonly link: Link;
}

/** A link with the author's words for it, and the host that it really leads to. */
export function LinkRow({ link }: LinkRowProps): JSX.Element {
  const title = linkTitle(link);
  return (
    <ExternalLink url={link.url} class="link-row">
      <span class="link-row-title">
        <MarkedText text={title} />
      </span>
      {link.label !== null && (
        <span class="link-row-host">
          <bdi>{link.host}</bdi>
        </span>
      )}
    </ExternalLink>
  );
}
