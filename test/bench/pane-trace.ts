import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread in microseconds: other programmes on the machine do not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What Chromium's trace says of the page's main thread while something is done. */
export interface Traced {
  /** The longest task in milliseconds. */
  readonly longest: number;
  /** How many tasks took longer than 50 ms. */
  readonly tasks: number;
}

const LONG_MS = 50;

/**
 * Traces the main thread of a page: the pane's frame and the workbench share it, so that the grid's and the host's own
 * work counts as well, which inside Excel runs in another process.
 */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<Traced> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
  });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    traceEvents: readonly TraceEvent[];
  };
  const mains = traceEvents
    .filter(({ ph, name, args }) => ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const durations = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && mains.includes(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
  if (durations.length === 0) throw new Error('the trace holds no task of the page');
  return { longest: Math.max(...durations), tasks: durations.filter((ms) => ms > LONG_MS).length };
}
