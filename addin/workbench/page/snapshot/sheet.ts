import { BooleanNumber, type ICellData, type IFreeze, type IWorksheetData } from '@univerjs/core';
import type { FreezePane, Sheet } from 'hucre';
import { toPixels } from '../../univer-backend/pixels';
import { type DateSystem, toCell } from './cell';
import { toColour } from './colour';
import { fittingHeight } from './row-height';
import type { StyleTable } from './style-table';

const MIN_ROWS = 100;
const MIN_COLUMNS = 26;
const SPARE = 20;
/** Excel's own, 8.38 characters and 13.5 points in a Chinese workbook. */
const DEFAULT_WIDTH = 72;
const DEFAULT_HEIGHT = 18;

/** What a sheet's conversion needs to know of its workbook. */
export interface SheetContext {
  readonly styles: StyleTable;
  readonly theme: readonly string[];
  readonly dates: DateSystem;
  /** Width in pixels of the digit 0 in the workbook's default font, the unit of column widths. */
  readonly digitWidth: number;
}

type CellData = Record<number, Record<number, ICellData>>;

function toFreeze({ rows = 0, columns = 0 }: FreezePane): IFreeze {
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

function toCellData(sheet: Sheet, { styles, dates }: SheetContext): CellData {
  const data: CellData = {};
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

function toColumns(sheet: Sheet, context: SheetContext): NonNullable<IWorksheetData['columnData']> {
  const columns: NonNullable<IWorksheetData['columnData']> = {};
  sheet.columns?.forEach((column, index) => {
    columns[index] = {
      ...(column.width ? { w: Math.trunc(column.width * context.digitWidth) } : {}),
      ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(column.style ? { s: context.styles.id(column.style) } : {}),
    };
  });
  return columns;
}

function toRows(
  sheet: Sheet,
  cellData: CellData,
  context: SheetContext,
  columnWidth: (column: number) => number,
): NonNullable<IWorksheetData['rowData']> {
  const merged = new Set<string>();
  for (const { startRow, endRow, startCol, endCol } of sheet.merges ?? []) {
    for (let r = startRow; r <= endRow; r++) for (let c = startCol; c <= endCol; c++) merged.add(`${r},${c}`);
  }
  const rows: NonNullable<IWorksheetData['rowData']> = {};
  sheet.rows.forEach((_, index) => {
    const { height, hidden } = sheet.rowDefs?.get(index) ?? {};
    const fitting = (): number =>
      fittingHeight(cellData[index] ?? {}, context.styles.styles, columnWidth, (column) =>
        merged.has(`${index},${column}`),
      );
    const automatic = height ? 0 : fitting();
    rows[index] = {
      ...(height ? { h: toPixels(height), ia: BooleanNumber.FALSE } : {}),
      ...(automatic > DEFAULT_HEIGHT ? { h: automatic, ah: automatic, ia: BooleanNumber.TRUE } : {}),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  });
  return rows;
}

/** One sheet (工作表) as the grid's snapshot. */
export function toSheet(sheet: Sheet, id: string, context: SheetContext): Partial<IWorksheetData> {
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cellData = toCellData(sheet, context);
  const columnData = toColumns(sheet, context);
  const tab = toColour(sheet.view?.tabColor, context.theme);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(sheet.rows.length + SPARE, MIN_ROWS),
    columnCount: Math.max(widest + 4, sheet.columns?.length ?? 0, MIN_COLUMNS),
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    cellData,
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    columnData,
    rowData: toRows(sheet, cellData, context, (column) => columnData[column]?.w ?? DEFAULT_WIDTH),
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.freezePane ? { freeze: toFreeze(sheet.freezePane) } : {}),
    ...(tab ? { tabColor: tab } : {}),
  };
}
