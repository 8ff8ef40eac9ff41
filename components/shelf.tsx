import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './button.tsx';
import { useSidebar } from './sidebar-context.ts';

interface ShelfProps {
  readonly title: string;
  /** How much is on it; while something is searched, how much was found. Nothing is shown of an empty shelf. */
  readonly count: number;
  /** Whether it is folded at first; by default when there is much on it. */
  readonly folded?: boolean;
  readonly children: ComponentChildren;
}

/** More than these would bury what stands below. */
const FEW = 12;

/** A part of the description under the outline, that opens and closes. A search opens it. */
export function Shelf({ title, count, folded = count > FEW, children }: ShelfProps): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const open = useSignal(!folded);
  const contentId = useId();
  if (count === 0) return null;
  const expanded = open.value || sidebar.search.active.value;
  return (
    <section class="shelf">
      <h3>
        <Button
          class="shelf-toggle chevron"
          data-count={messages.number(count)}
          aria-expanded={expanded}
          aria-controls={expanded ? contentId : undefined}
          onPress={() => (open.value = !open.peek())}
        >
          <span dir="auto">{title}</span>
        </Button>
      </h3>
      {expanded && (
        <div id={contentId} class="shelf-content">
          {children}
        </div>
      )}
    </section>
  );
}
