import { useComputed, type ReadonlySignal, type Signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Reference } from '../lib/references/model.ts';
import type { Cue } from '../lib/timeline/cue.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { ReferenceRow } from './reference-row.tsx';
import { useSidebar } from './sidebar-context.ts';

interface CueReferencesProps {
  readonly cue: Cue;
  /** Whether the person has the list open. */
  readonly open: Signal<boolean>;
}

/** The number of references of a chapter, as a button in its row that opens the list below. */
export function ReferencesBadge({ cue, open }: CueReferencesProps): JSX.Element | null {
  const { messages } = useSidebar();
  const references = useReferences(cue);
  const expanded = useExpanded(references, open);
  if (references.value.length === 0) return null;
  return (
    <Button
      class="references-badge"
      aria-expanded={expanded.value}
      aria-controls={expanded.value ? listId(cue) : undefined}
      aria-label={messages.plural('references_badge', references.value.length)}
      title={messages.plural('references_badge', references.value.length)}
      onPress={() => (open.value = !open.peek())}
    >
      <Icon name="link" />
      {messages.number(references.value.length)}
    </Button>
  );
}

/** The references of a chapter or section, while they are open or one of them is found. */
export function CueReferences({ cue, open }: CueReferencesProps): JSX.Element | null {
  const { messages } = useSidebar();
  const references = useReferences(cue);
  const expanded = useExpanded(references, open);
  if (!expanded.value) return null;
  return (
    <ul id={listId(cue)} class="cue-references" role="list" aria-label={messages.text('references')}>
      {references.value.map((reference) => (
        <li key={reference.position.start}>
          <ReferenceRow reference={reference} />
        </li>
      ))}
    </ul>
  );
}

interface ChapterReferencesProps extends CueReferencesProps {
  readonly hidden: ReadonlySignal<boolean>;
}

/** The references of a chapter as what follows it in the list: the chapter itself is no more than its row. */
export function ChapterReferences({ hidden, ...references }: ChapterReferencesProps): JSX.Element | null {
  const expanded = useExpanded(useReferences(references.cue), references.open);
  if (!expanded.value) return null;
  return (
    <li class="chapter-references" hidden={hidden}>
      <CueReferences {...references} />
    </li>
  );
}

function listId(cue: Cue): string {
  return `references-${cue.id}`;
}

function useReferences(cue: Cue): ReadonlySignal<readonly Reference[]> {
  const { watch } = useSidebar().sidebar;
  return useComputed(() => watch.cueReferences.value.get(cue.id) ?? []);
}

function useExpanded(references: ReadonlySignal<readonly Reference[]>, open: Signal<boolean>): ReadonlySignal<boolean> {
  const { search } = useSidebar().sidebar;
  return useComputed(() => {
    const found = search.active.value && references.value.some(({ title }) => search.find(title) !== null);
    return open.value || found;
  });
}
