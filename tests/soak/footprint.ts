import type { Page } from 'puppeteer-core';

/** What a page holds, as Chromium counts it after a collection of garbage. */
export interface Footprint {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

/** Counts what the page holds; only Chromium says so. */
export async function measureFootprint(page: Page): Promise<Footprint> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  // What a finalizer lets go of is found by the next collection.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
  return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize };
}
