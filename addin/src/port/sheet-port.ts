import type { CellValue } from '@zhaoshang/core';

/** Adds sheets to the open workbook. Never writes into one that is there. */
export interface SheetPort {
  /**
   * A new sheet with these rows, the first one its heading; it becomes the one that is shown. Rejects with a
   * `PortError` where a sheet of the name exists; whatever fails, no half of a sheet is left.
   */
  addSheet(name: string, rows: readonly (readonly CellValue[])[]): Promise<void>;
}
