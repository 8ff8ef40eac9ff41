import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Cue } from '../lib/timeline/cue.ts';
import { Icon } from './icon.tsx';
import { ReferenceRow } from './reference-row.tsx';
import { useSidebar } from './sidebar-context.ts';

interface CueReferencesProps {
  readonly cue: Cue;
}

/** The references of a chapter, behind a badge with their number; in sight while one of them is found. */
export function CueReferences({ cue }: CueReferencesProps): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const open = useSignal(false);
  const references = useComputed(() => sidebar.watch.cueReferences.value.get(cue.id) ?? []);
  const found = useComputed(() => {
    const { search } = sidebar;
    return search.active.value && references.value.some((reference) => search.find(reference.title) !== null);
  });
  if (references.value.length === 0) return null;
  const expanded = open.value || found.value;
  const listId = `references-${cue.id}`;

  return (
    <div class="cue-references">
      <button
        type="button"
        class="badge"
        aria-expanded={expanded}
        aria-controls={expanded ? listId : undefined}
        onClick={() => (open.value = !open.peek())}
      >
        {messages.plural('references_badge', references.value.length)}
        <Icon name={expanded ? 'collapse' : 'expand'} />
      </button>
      {expanded && (
        <ul id={listId} role="list" aria-label={messages.text('references')}>
          {references.value.map((reference) => (
            <li key={reference.position.start}>
              <ReferenceRow reference={reference} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
