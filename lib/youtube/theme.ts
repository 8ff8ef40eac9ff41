import { signal, type ReadonlySignal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';

/** YouTube's own light or dark, whatever the system prefers. */
export type Theme = 'light' | 'dark';

/** Follows the page's theme until `lifetime` ends; it can change at any time. */
export function observeTheme(lifetime: AbortSignal): ReadonlySignal<Theme> {
  const root = document.documentElement;
  const theme = signal<Theme>(themeOf(root));
  const observer = new MutationObserver(() => {
    theme.value = themeOf(root);
  });
  observer.observe(root, { attributes: true, attributeFilter: ['dark'] });
  onEnd(lifetime, () => observer.disconnect());
  return theme;
}

function themeOf(root: Element): Theme {
  return root.hasAttribute('dark') ? 'dark' : 'light';
}
