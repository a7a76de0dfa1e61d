import type { ViewRequest } from './board-views';
import { Checker } from './checker';
import type { CheckRequest } from './check-request';

// Off the pane's thread, so that the pane answers while a large ledger is checked; ended to cancel.
const checker = new Checker();

addEventListener('message', ({ data, ports: [port] }: MessageEvent<CheckRequest | ViewRequest>) => {
  void answer(data, port);
});

async function answer(request: CheckRequest | ViewRequest, port: MessagePort | undefined): Promise<void> {
  try {
    if ('view' in request) port?.postMessage({ kind: 'view', answer: await checker.views.answer(request) });
    else postMessage({ kind: 'outcome', outcome: await checker.check(request) });
  } catch (error) {
    (port ?? globalThis).postMessage({
      kind: 'error',
      message: error instanceof Error ? error.message : String(error),
    });
  }
}
