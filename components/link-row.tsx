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
      <MarkedText text={title} class="link-row-title" />
      {link.label !== null && <bdi class="link-row-host">{link.host}</bdi>}
    </ExternalLink>
  );
}
