import { askWorker } from './board-channel';
import type { ViewAnswer, ViewClient, ViewRequest } from './board-views';
import type { SheetSnapshot } from '../port/sheet-snapshot';
import type { CheckOutcome } from './check-answer';
import type { CheckRequest, RowsAhead } from './check-request';

/** Runs checks for the pane. One at a time: a second request while one runs is the caller's mistake. */
export interface CheckClient {
  check(request: CheckRequest, signal: AbortSignal): Promise<CheckOutcome>;
  /** False when the sheets that it kept are gone (a cancelled check): the next request must bring them all. */
  readonly keepsSheets: boolean;
}

type Reply =
  | { readonly kind: 'outcome'; readonly outcome: CheckOutcome }
  | { readonly kind: 'error'; readonly message: string };

/** Rows that cross to the worker in one piece: copying them holds the pane up. */
const ROWS_AT_ONCE = 4_000;

/** Views that are answered without a workbook. */
const NEED_NO_CHECK: ReadonlySet<ViewRequest['view']> = new Set(['audit', 'functions', 'call']);

/** A client over a worker, which `start` makes; aborting ends the worker, and the next check begins a new one. */
export class WorkerCheckClient implements CheckClient, ViewClient {
  #worker: Worker | null = null;
  #ended = new AbortController();
  /** The one that the worker has: a file crosses once. */
  #previous: CheckRequest['previous'] = null;

  constructor(private readonly start: () => Worker) {}

  keepsSheets = false;

  check(request: CheckRequest, signal: AbortSignal): Promise<CheckOutcome> {
    signal.throwIfAborted();
    const worker = (this.#worker ??= this.#begin());
    this.keepsSheets = true;
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void, keep: boolean) => {
        worker.onmessage = worker.onerror = null;
        signal.removeEventListener('abort', abort);
        if (!keep) this.#end(worker);
        finish();
      };
      const abort = () => settle(() => reject(signal.reason as Error), false);
      signal.addEventListener('abort', abort);
      worker.onerror = (event) => settle(() => reject(new Error(event.message)), false);
      worker.onmessage = ({ data }: MessageEvent<Reply>) =>
        settle(
          () => (data.kind === 'outcome' ? resolve(data.outcome) : reject(new Error(data.message))),
          true,
        );
      void this.#send(worker, request, signal);
    });
  }

  async #send(worker: Worker, request: CheckRequest, signal: AbortSignal): Promise<void> {
    const { previous } = request;
    const sheets: SheetSnapshot[] = [];
    for (const sheet of request.sheets) {
      const { id: rowsOf, rows } = sheet;
      const isLong = rows.length > ROWS_AT_ONCE;
      sheets.push(isLong ? { ...sheet, rows: [] } : sheet);
      for (let from = 0; isLong && from < rows.length; from += ROWS_AT_ONCE) {
        worker.postMessage({ rowsOf, rows: rows.slice(from, from + ROWS_AT_ONCE) } satisfies RowsAhead);
        await new Promise((resolve) => setTimeout(resolve));
        if (signal.aborted) return;
      }
    }
    worker.postMessage({ ...request, sheets, previous: previous === this.#previous ? 'kept' : previous });
    this.#previous = previous;
  }

  view<R extends ViewRequest>(request: R): Promise<ViewAnswer<R> | null> {
    if (NEED_NO_CHECK.has(request.view)) this.#worker ??= this.#begin();
    return this.#worker ? askWorker(this.#worker, request, this.#ended.signal) : Promise.resolve(null);
  }

  #begin(): Worker {
    const worker = this.start();
    worker.addEventListener('error', () => this.#end(worker));
    return worker;
  }

  #end(worker: Worker): void {
    worker.terminate();
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.keepsSheets = false;
    this.#previous = null;
    this.#ended.abort();
    this.#ended = new AbortController();
  }
}

/** The client of the pane: a worker of its own. */
export function paneCheckClient(): CheckClient & ViewClient {
  return new WorkerCheckClient(
    () => new Worker(new URL('./check-worker.ts', import.meta.url), { name: 'zhaoshang-check' }),
  );
}
