import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { useSidebar } from './sidebar-context.ts';

/** What the style sheet calls the authors' numbers. */
const NAME = 'capitula-label';

/**
 * Lets the style sheet tell the authors' numbers from the titles that they stand before, without an element for each.
 * Null in a browser that cannot; there they look like the titles.
 */
export function useLabels(): Highlight | null {
  const labels = useMemo(() => ('Highlight' in globalThis ? new Highlight() : null), []);
  useLayoutEffect(() => {
    if (labels === null) return undefined;
    CSS.highlights.set(NAME, labels);
    return () => {
      // The sidebar of the next video may be there before this one goes.
      if (CSS.highlights.get(NAME) === labels) CSS.highlights.delete(NAME);
    };
  }, [labels]);
  return labels;
}

/** Tells the first `length` characters of an element's text to be an author's number. */
export function useLabel(element: RefObject<Element | null>, length: number): void {
  const { labels } = useSidebar();
  useLayoutEffect(() => {
    const text = element.current?.firstChild;
    if (labels === null || length === 0 || !(text instanceof Text)) return undefined;
    const [startContainer, endContainer] = [text, text];
    // A search may have cut the text.
    const endOffset = Math.min(length, text.length);
    const label = new StaticRange({ startContainer, startOffset: 0, endContainer, endOffset });
    labels.add(label);
    return () => void labels.delete(label);
  });
}
