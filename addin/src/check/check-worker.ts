import type { ViewRequest } from './board-views';
import { Checker } from './checker';
import type { CheckRequest, RowsAhead } from './check-request';

// Off the pane's thread, so that the pane answers while a large ledger is checked; ended to cancel.
const checker = new Checker();
/** By sheet, rows of the request to come. */
const ahead = new Map<string, RowsAhead['rows'][number][]>();

addEventListener(
  'message',
  ({ data, ports: [port] }: MessageEvent<CheckRequest | ViewRequest | RowsAhead>) => {
    if (!('rowsOf' in data)) return void answer('view' in data ? data : whole(data), port);
    const rows = ahead.get(data.rowsOf);
    if (rows) rows.push(...data.rows);
    else ahead.set(data.rowsOf, [...data.rows]);
  },
);

/** The request with the rows that were sent ahead of it. */
function whole(request: CheckRequest): CheckRequest {
  const sheets = request.sheets.map((sheet) => ({ ...sheet, rows: ahead.get(sheet.id) ?? sheet.rows }));
  ahead.clear();
  return { ...request, sheets };
}

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
