import { IDefinedNamesService } from '@univerjs/preset-sheets-core';
import { createHost, installBridge, type HostVersion } from '@zhaoshang/office-host';
import { UniverBackend } from '../univer-backend/univer-backend';
import type { LoadedBook } from './files/loaded-book';
import type { FunctionMetadata } from './functions/metadata';
import { registerFunctions } from './functions/register-functions';
import type { Grid } from './grid/create-grid';
import type { WorkbenchWindow } from './pane/workbench-window';

/** The grid with one workbook in it, and the Office host over that workbook. */
export class Workbench {
  constructor(
    private readonly grid: Grid,
    private readonly metadata: readonly FunctionMetadata[],
    /** The Excel that the host stands for; current Excel unless said otherwise. */
    private readonly as: HostVersion = 'current',
    /** Told when a chart is added, which this grid cannot draw. */
    private readonly onChart?: () => void,
  ) {}

  /** Puts a workbook in place of the one that is open. As in Excel, it gets a pane and a host of its own. */
  open({ snapshot, names, parts, active }: LoadedBook): void {
    const { api, injector } = this.grid;
    const old = api.getActiveWorkbook();
    const book = api.createWorkbook(snapshot);
    for (const name of names) injector.get(IDefinedNamesService).registerDefinedName(book.getId(), name);
    if (old) api.disposeUnit(old.getId());
    // The grid's services start with its first workbook, and the functions stay for those that follow.
    else registerFunctions(api, injector, this.metadata);
    if (book.getSheetBySheetId(active)?.isSheetHidden() === false) book.setActiveSheet(active);
    const backend = new UniverBackend(api, injector, book, parts, this.onChart);
    const host = createHost(backend, { as: this.as });
    (window as unknown as WorkbenchWindow).workbench = {
      api,
      host,
      connect: (frame) => installBridge(frame, host),
    };
  }
}
