import { IDefinedNamesService } from '@univerjs/preset-sheets-core';
import { createHost, installBridge, type HostVersion, type OfficeHost } from '@zhaoshang/office-host';
import { UniverBackend } from '../univer-backend/univer-backend';
import { bookFile } from './files/book-file';
import type { LoadedBook } from './files/loaded-book';
import type { FunctionMetadata } from './functions/metadata';
import { registerFunctions } from './functions/register-functions';
import type { Grid } from './grid/create-grid';
import type { WorkbenchWindow } from './pane/workbench-window';

/** The grid with one workbook in it, and the Office host over that workbook. */
export class Workbench {
  #host: OfficeHost | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly metadata: readonly FunctionMetadata[],
    /** The Excel that the host stands for, and whether it opens every workbook read-only. */
    private readonly excel: { readonly as: HostVersion; readonly readOnly: boolean },
    /** What it cannot show as Excel does: a chart was added, the add-in opened a workbook. */
    private readonly on: { readonly chart: () => void; readonly opened: (bytes: Uint8Array) => void },
  ) {}

  /** Runs a command of the add-in's ribbon or of a cell's menu. */
  run(command: string): void {
    void this.#host?.runCommand(command);
  }

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
    const { as, readOnly } = this.excel;
    const protection = { ...parts.protection, readOnly };
    const backend = new UniverBackend(api, injector, book, { ...parts, protection }, this.on.chart);
    const shell = { file: () => bookFile(backend), open: this.on.opened };
    const host = createHost(backend, { as, shell });
    this.#host = host;
    (window as unknown as WorkbenchWindow).workbench = {
      api,
      host,
      connect: (frame) => installBridge(frame, host),
    };
  }
}
