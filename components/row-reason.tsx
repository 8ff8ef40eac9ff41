import type { JSX } from 'preact';
import type { Key } from '../lib/locales/messages.ts';
import type { OutlineNode } from '../lib/outline/model.ts';
import type { Reason } from '../lib/outline/reason.ts';
import { useSidebar } from './sidebar-context.ts';

const WORDS: Readonly<Partial<Record<Reason, Key>>> = {
  'time-leads': 'why_time_leads',
  'time-trails': 'why_time_trails',
  'under-label': 'why_under_label',
  'dotted-ordinal': 'why_dotted_ordinal',
  'heading-before-chapter': 'why_heading_before_chapter',
  'flat-by-default': 'why_flat_by_default',
};

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
        {reasonKeys(node.why).map((key) => (
          <li key={key}>{messages.text(key)}</li>
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

function reasonKeys(reasons: readonly Reason[]): readonly Key[] {
  return reasons.flatMap((reason) => WORDS[reason] ?? []);
}
