/**
 * Where the sidebar stands: in the second column (`column`; `side-rail` where that scrolls on its own), under the
 * player's metadata where there is one column, or a panel of YouTube's needs all of it (`below`), over the player
 * (`full-screen`), or at the window's edge because no known place was found (`floating`).
 */
export type Layout = 'column' | 'side-rail' | 'below' | 'full-screen' | 'floating';

/** A place in the page: in `parent`, before `before` (last where that is null). */
export interface Place {
  readonly layout: Layout;
  readonly parent: Element;
  readonly before: Element | null;
}
