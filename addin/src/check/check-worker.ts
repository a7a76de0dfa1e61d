import { Checker } from './checker';
import type { CheckRequest } from './check-request';

// Off the pane's thread, so that the pane answers while a large ledger is checked; ended to cancel.
const checker = new Checker();

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  try {
    postMessage({ kind: 'outcome', outcome: checker.check(data) });
  } catch (error) {
    postMessage({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
  }
});
