import { askWorker } from './board-channel';
import type { ViewAnswer, ViewClient, ViewRequest } from './board-views';
import type { CheckOutcome } from './check-answer';
import type { CheckRequest } from './check-request';

/** Runs checks for the pane. One at a time: a second request while one runs is the caller's mistake. */
export interface CheckClient {
  check(request: CheckRequest, signal: AbortSignal): Promise<CheckOutcome>;
  /** False when the sheets that it kept are gone (a cancelled check): the next request must bring them all. */
  readonly keepsSheets: boolean;
}

type Reply =
  | { readonly kind: 'outcome'; readonly outcome: CheckOutcome }
  | { readonly kind: 'error'; readonly message: string };

/** A client over a worker, which `start` makes; aborting ends the worker, and the next check begins a new one. */
export class WorkerCheckClient implements CheckClient, ViewClient {
  #worker: Worker | null = null;
  #ended = new AbortController();

  constructor(private readonly start: () => Worker) {}

  get keepsSheets(): boolean {
    return this.#worker !== null;
  }

  check(request: CheckRequest, signal: AbortSignal): Promise<CheckOutcome> {
    signal.throwIfAborted();
    const worker = (this.#worker ??= this.start());
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void, keep: boolean) => {
        worker.onmessage = worker.onerror = null;
        signal.removeEventListener('abort', abort);
        if (!keep) {
          worker.terminate();
          this.#worker = null;
          this.#ended.abort();
          this.#ended = new AbortController();
        }
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
      worker.postMessage(request);
    });
  }

  view<R extends ViewRequest>(request: R): Promise<ViewAnswer<R> | null> {
    return this.#worker ? askWorker(this.#worker, request, this.#ended.signal) : Promise.resolve(null);
  }
}

/** The client of the pane: a worker of its own. */
export function paneCheckClient(): CheckClient & ViewClient {
  return new WorkerCheckClient(
    () => new Worker(new URL('./check-worker.ts', import.meta.url), { name: 'zhaoshang-check' }),
  );
}
