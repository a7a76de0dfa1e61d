import { BooleanNumber, type ICellData, type IFreeze, type IWorksheetData } from '@univerjs/core';
import type { FreezePane, Sheet } from 'hucre';
import { type DateSystem, toCell } from './cell';
import { toColour } from './colour';
import type { StyleTable } from './style-table';

/** Pixels to a point (磅) at 96 dots per inch. */
const PIXELS_PER_POINT = 96 / 72;
const MIN_ROWS = 100;
const MIN_COLUMNS = 26;
const SPARE = 20;

/** What a sheet's conversion needs to know of its workbook. */
export interface SheetContext {
  readonly styles: StyleTable;
  readonly theme: readonly string[];
  readonly dates: DateSystem;
  /** Width in pixels of the digit 0 in the workbook's default font, the unit of column widths. */
  readonly digitWidth: number;
}

function toFreeze({ rows = 0, columns = 0 }: FreezePane): IFreeze {
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

function toCellData(
  sheet: Sheet,
  { styles, dates }: SheetContext,
): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((row, r) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((value, c) => {
      const cell = toCell(value, sheet.cells?.get(`${r},${c}`), styles, dates);
      if (cell) cells[c] = cell;
    });
    data[r] = cells;
  });
  return data;
}

/** One sheet (工作表) as the grid's snapshot. */
export function toSheet(sheet: Sheet, id: string, context: SheetContext): Partial<IWorksheetData> {
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columnData: NonNullable<IWorksheetData['columnData']> = {};
  sheet.columns?.forEach((column, index) => {
    columnData[index] = {
      ...(column.width ? { w: Math.trunc(column.width * context.digitWidth) } : {}),
      ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(column.style ? { s: context.styles.id(column.style) } : {}),
    };
  });
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  for (const [index, row] of sheet.rowDefs ?? []) {
    rowData[index] = {
      ...(row.height ? { h: Math.round(row.height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE } : {}),
      ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  const tab = toColour(sheet.view?.tabColor, context.theme);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(sheet.rows.length + SPARE, MIN_ROWS),
    columnCount: Math.max(widest + 4, sheet.columns?.length ?? 0, MIN_COLUMNS),
    cellData: toCellData(sheet, context),
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    rowData,
    columnData,
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.freezePane ? { freeze: toFreeze(sheet.freezePane) } : {}),
    ...(tab ? { tabColor: tab } : {}),
  };
}
