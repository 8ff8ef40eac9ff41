import type { Page } from 'puppeteer-core';

/** CPU time of the extension's own script, in both of its worlds. */
export interface OwnScript {
  /** Milliseconds of CPU, on the page's own thread. */
  readonly cpu: number;
  /** Milliseconds of CPU of the thread that reads and compiles a module while the page goes on. */
  readonly background: number;
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

/** What V8 does for a script on the page's thread, by the names of the trace. */
const OWN_WORK = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.produceModuleCache',
]);
const BACKGROUND_WORK = 'v8.parseOnBackground';

/** What the extension's script costs while `act` goes on, read from Chromium's trace. */
export async function measureOwnScript(page: Page, act: () => Promise<unknown>): Promise<OwnScript> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'v8.execute', 'v8.compile'] });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const own = traceEvents.filter(({ args }) => isOwn(args)).toSorted((a, b) => a.ts - b.ts);
  const cpu = outermost(own.filter(({ name }) => OWN_WORK.has(name))).map(milliseconds);
  const background = own.filter(({ name }) => name === BACKGROUND_WORK).map(milliseconds);
  return { cpu: sum(cpu), background: sum(background), longest: Math.max(0, ...cpu), calls: cpu.length };
}

function milliseconds({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
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
