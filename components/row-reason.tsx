import type { JSX } from 'preact';
import type { OutlineNode } from '../lib/outline/model.ts';
import { REASON_WORDS } from './reason-words.ts';
import { useSidebar } from './sidebar-context.ts';

interface RowReasonProps {
  readonly node: OutlineNode;
}

/** Why a row is there: the author's own line, and what in it made the row. */
export function RowReason({ node }: RowReasonProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { start, end } = node.position;
  return (
    <div class="menu-note">
      <span class="visually-hidden">{messages.text('why_line')}</span>
      <code dir="auto">{sidebar.source.text.slice(start, end).trim()}</code>
      <ul>
        {node.why.map((reason) => (
          <li key={reason}>{messages.text(REASON_WORDS[reason])}</li>
        ))}
        {sidebar.source.kind === 'description' && <NativeConfirmation />}
      </ul>
    </div>
  );
}

/** How far YouTube's own list of the author's chapters bears the outline out. */
function NativeConfirmation(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const confirmation = sidebar.sources.confirmation.value;
  return confirmation && <li>{messages.text('confirmed_by_youtube', { ...confirmation })}</li>;
}
