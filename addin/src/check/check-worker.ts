import type { ViewRequest } from './board-views';
import { Checker } from './checker';
import type { CheckRequest } from './check-request';

// Off the pane's thread, so that the pane answers while a large ledger is checked; ended to cancel.
const checker = new Checker();

addEventListener('message', ({ data, ports: [port] }: MessageEvent<CheckRequest | ViewRequest>) => {
  try {
    if ('view' in data) port?.postMessage({ kind: 'view', answer: checker.views.answer(data) });
    else postMessage({ kind: 'outcome', outcome: checker.check(data) });
  } catch (error) {
    (port ?? globalThis).postMessage({
      kind: 'error',
      message: error instanceof Error ? error.message : String(error),
    });
  }
});
