import type { Page } from 'puppeteer-core';

/** CPU time of the extension's own script, in both of its worlds. */
export interface OwnScript {
  /** Milliseconds of CPU. */
  readonly cpu: number;
  /** The longest single call, in milliseconds of CPU. */
  readonly longest: number;
  readonly calls: number;
}

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds by the clock, and of CPU. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string };
    readonly fileName?: string;
    readonly worldName?: string;
  };
}

/** What V8 does for a script on the page's thread and beside it, by the names of the trace. */
const OWN_WORK = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.parseOnBackground',
  'v8.produceModuleCache',
]);

/** What the extension's script costs while `act` goes on, read from Chromium's trace. */
export async function measureOwnScript(page: Page, act: () => Promise<unknown>): Promise<OwnScript> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'v8.execute', 'v8.compile'] });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const own = traceEvents.filter(({ name, args }) => OWN_WORK.has(name) && isOwn(args)).toSorted((a, b) => a.ts - b.ts);
  const cpu = outermost(own).map(({ tdur = 0 }) => tdur / 1000);
  return { cpu: cpu.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...cpu), calls: cpu.length };
}

function isOwn(args: TraceEvent['args']): boolean {
  const url = args?.data?.url ?? args?.fileName ?? '';
  return url.startsWith('chrome-extension://') || args?.worldName === 'Capitula';
}

/** Without those that ran within another, of each thread; `events` are in order. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<number, number>();
  return events.filter(({ tid, ts, dur = 0 }) => {
    if (ts < (ends.get(tid) ?? 0)) return false;
    ends.set(tid, ts + dur);
    return true;
  });
}
