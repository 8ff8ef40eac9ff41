import type { Hearing } from './hearing.ts';
import { useSidebar } from './sidebar-context.ts';

/**
 * Lets an element hear through the sidebar's root, without a listener of its own: a page keeps each of those, and a
 * sidebar has hundreds of buttons. Give the result to the element as its `ref`.
 */
export function useHearing(hearing: Hearing): (element: Element | null) => void {
  const { hearings } = useSidebar();
  return (element) => {
    if (element !== null) hearings.set(element, hearing);
  };
}
