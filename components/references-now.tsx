import type { JSX } from 'preact';
import { ReferenceRow } from './reference-row.tsx';
import { useSidebar } from './sidebar-context.ts';

/** The references within a minute of the playhead. */
export function ReferencesNow(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const references = sidebar.watch.referencesNow.value;
  if (references.length === 0) return null;
  return (
    <section class="references-now" aria-label={messages.text('references_now')}>
      <h3>{messages.text('references_now')}</h3>
      <ul role="list">
        {references.map((reference) => (
          <li key={reference.position.start}>
            <ReferenceRow reference={reference} />
          </li>
        ))}
      </ul>
    </section>
  );
}
