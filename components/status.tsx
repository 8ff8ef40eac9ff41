import type { JSX } from 'preact';
import { useSidebar } from './sidebar-context.ts';

/** The one line that is spoken: what came of what the person did, and nothing else. */
export function Status(): JSX.Element {
  const { announcement } = useSidebar().sidebar;
  return (
    <p class="visually-hidden" role="status">
      {announcement}
    </p>
  );
}
