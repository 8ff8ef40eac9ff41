import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages } from '../lib/locales/messages.ts';
import type { SidebarStore } from '../lib/store/sidebar-store.ts';
import type { Hearings } from './hearing.ts';

/** What every part of the sidebar reaches for. */
export interface SidebarContext {
  readonly sidebar: SidebarStore;
  readonly messages: Messages;
  /** What hears through the sidebar's root. */
  readonly hearings: Hearings;
  /** Whether rows can be pointed at without being pressed. */
  readonly hovers: boolean;
  /** The authors' numbers before the titles, where the browser can tell them apart. */
  readonly labels: Highlight | null;
}

const Context = createContext<SidebarContext | null>(null);

/** Hands the store and the words to everything below. */
export const SidebarProvider = Context.Provider;

/** The store and the words of the sidebar that the component is in. Throws outside of one: that is our own fault. */
export function useSidebar(): SidebarContext {
  const context = useContext(Context);
  if (context === null) throw new Error('useSidebar() outside of <Sidebar>');
  return context;
}
