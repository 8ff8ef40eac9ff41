import { render } from 'preact';
import { Sidebar } from '../../components/sidebar.tsx';
import { sidebarStyles } from '../../components/sidebar-styles.ts';
import { createMessages } from '../../lib/locales/messages.ts';
import type { Reading } from '../../lib/reading/model.ts';
import type { VideoDetails } from '../../lib/youtube/video-details.ts';
import { makeSidebar } from '../support/make-sidebar.ts';

/** What is measured in the page; milliseconds of script. */
export interface Measured {
  /** From the reading to the first paint's tree: the stores and the render. */
  readonly first: number;
  /** Tasks of more than 50 ms, of all that the sidebar did. */
  readonly longTasks: number;
  /** Each keystroke of a search, until the hits alone are left; they are marked in a task of its own. */
  readonly keystrokes: readonly number[];
  /** A boundary between two chapters. */
  readonly boundary: number;
}

export interface Bench {
  readonly video: Partial<VideoDetails>;
  readonly reading: Reading;
  readonly words: Readonly<Record<string, string>>;
}

const QUERIES = ['r', 'ri', 'riv', 'rive', 'river', 'rive', 'riv', 'ri', 'r', ''];

/** Shows the sidebar once, types into its search, and lets a chapter go by. */
export async function measure({ video, reading, words }: Bench): Promise<Measured> {
  const messages = createMessages((key) => words[key] ?? '');
  const host = document.createElement('div');
  const container = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = sidebarStyles;
  host.attachShadow({ mode: 'open' }).append(style, container);
  document.body.append(host);

  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  const { sidebar, player, lifetime } = makeSidebar({ video, reading, time: 1 });
  render(<Sidebar store={sidebar} messages={messages} />, container);
  const first = performance.now() - start;

  while (sidebar.builtRows.value < sidebar.watch.timeline.value.cues.length) await nextTask();

  sidebar.searching.value = true;
  await nextTask();
  const keystrokes: number[] = [];
  for (const query of QUERIES) {
    keystrokes.push(await time(() => (sidebar.search.query.value = query)));
  }

  const boundary = await time(() => player.moveTo(sidebar.watch.timeline.value.chapters[2]?.startTime ?? 0));
  const longTasks = observer.takeRecords().length;
  observer.disconnect();
  lifetime.abort();
  render(null, container);
  host.remove();
  return { first, longTasks, keystrokes, boundary };
}

/** Milliseconds of script from a change until everything that follows from it is rendered. */
async function time(change: () => void): Promise<number> {
  const start = performance.now();
  change();
  // The views are renewed in a microtask.
  await Promise.resolve();
  await Promise.resolve();
  const taken = performance.now() - start;
  await nextTask();
  return taken;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
