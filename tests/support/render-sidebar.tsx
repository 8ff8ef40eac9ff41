import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { Sidebar } from '../../components/sidebar.tsx';
import { makeSidebar } from './make-sidebar.ts';
import { readMessages } from './read-messages.ts';
import { stillAnimations } from './still-animations.ts';

const messages = new Map(
  await Promise.all(['en', 'ar'].map(async (locale) => [locale, await readMessages(locale)] as const)),
);

stillAnimations();

afterEach(cleanup);

type Options = Parameters<typeof makeSidebar>[0] & { readonly locale?: 'en' | 'ar' };

/** Renders the sidebar of a reading, in the real words. */
export function renderSidebar({ locale = 'en', ...options }: Options) {
  const parts = makeSidebar(options);
  const words = messages.get(locale);
  if (words === undefined) throw new Error(`There is no ${locale}`);
  const { container } = render(<Sidebar store={parts.sidebar} messages={words} />);
  return { ...parts, container, screen };
}
