const TAG = 'capitula-sidebar';

/** The sidebar's element in the page, and what it is rendered into. */
export interface SidebarHost {
  readonly element: HTMLElement;
  readonly container: HTMLElement;
}

/**
 * Makes the element, not yet in the page, with an open shadow root that has `styles`. What an older copy of the
 * extension left behind goes.
 */
export function createSidebarHost(styles: string): SidebarHost {
  clearSidebars();
  const element = document.createElement(TAG);
  // Other extensions' key handlers keep away from whatever has "input" in its id.
  element.id = 'capitula-sidebar-input';
  const style = document.createElement('style');
  style.textContent = styles;
  const container = document.createElement('div');
  element.attachShadow({ mode: 'open' }).append(style, container);
  return { element, container };
}

/** Takes every sidebar out of the page. */
export function clearSidebars(): void {
  for (const sidebar of document.querySelectorAll(TAG)) sidebar.remove();
}
