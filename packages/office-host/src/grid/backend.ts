import type { Area } from './area';
import type { BookProtection } from './book-protection';
import type { CellValue, CellWrite } from './cell';
import type { CellStyle } from './cell-style';
import type { ConditionalFormatInfo, ConditionalLook } from './conditional-formats';
import type { GridEvent } from './grid-event';
import type { ChartInfo, SheetLayout } from './sheet-extras';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet; `id` stays the same when it is renamed or moved. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

/** An Excel table (表格). `area` holds the header row and the total row where they are shown. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** A defined name (名称); `sheet` is null for one of the whole workbook, `formula` starts with `=`. */
export interface NameInfo {
  readonly name: string;
  readonly sheet: string | null;
  readonly formula: string;
  readonly visible: boolean;
}

/** The selected area of the active sheet. */
export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** A value of the document's settings; anything that JSON can carry. */
export type SettingValue = unknown;

/**
 * The workbook under the Office host: memory in tests, a real grid in the workbench.
 *
 * All members are synchronous. A grid that works on its own time (formula calculation) lets `settled` wait for it:
 * the host awaits it before it answers each request. Sheets are named by their id. The host has checked its
 * arguments (existing sheet, area inside the sheet, matrix of the area's size), so a backend need not.
 *
 * Every change is told to the subscribers, whoever made it. What a member of this interface changes is told before
 * that member returns, so that the host can tell its own writes from those of a person.
 */
export interface GridBackend {
  /** File name of the workbook, such as `台账.xlsx`. */
  readonly name: string;
  readonly protection: BookProtection;
  /** Resolves when nothing is left to be calculated. */
  settled(): Promise<void>;
  /** Calculates what is not up to date; `full` calculates every formula again. */
  calculate(full: boolean): void;
  subscribe(listener: (event: GridEvent) => void): () => void;

  /** In the order of the tabs. */
  sheets(): readonly SheetInfo[];
  addSheet(name: string): SheetInfo;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  /** Puts a sheet at a place among the tabs, counted from 0. */
  moveSheet(sheet: string, position: number): void;
  setSheetVisibility(sheet: string, visibility: SheetVisibility): void;
  activeSheet(): string;
  activateSheet(sheet: string): void;
  selection(): Selection;
  /** The sheet is active when this is called. */
  select(sheet: string, area: Area): void;

  /** The smallest area with all cells that hold a value or, unless `valuesOnly`, a format; null when there is none. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  values(sheet: string, area: Area): CellValue[][];
  /** What the cells show, number format applied, never cut to the column's width. */
  text(sheet: string, area: Area): string[][];
  /** The formula of each cell, with its `=`; null where there is none. */
  formulas(sheet: string, area: Area): (string | null)[][];
  /** `cells` has the area's size. */
  write(sheet: string, area: Area, cells: readonly (readonly CellWrite[])[]): void;

  /** One property of every cell's style. */
  style<K extends keyof CellStyle>(sheet: string, area: Area, property: K): CellStyle[K][][];
  /** Sets the given properties, the same for every cell. */
  setStyle(sheet: string, area: Area, style: Partial<CellStyle>): void;

  /** Those of the whole workbook, in order of priority within each sheet. */
  conditionalFormats(): readonly ConditionalFormatInfo[];
  /** Before all others; it has no formula and no look yet. */
  addConditionalFormat(sheet: string, areas: readonly Area[]): ConditionalFormatInfo;
  setConditionalFormat(id: string, look: Partial<ConditionalLook>): void;
  deleteConditionalFormat(id: string): void;

  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  /** Splits every merge that touches the area. */
  unmerge(sheet: string, area: Area): void;
  isRowHidden(sheet: string, row: number): boolean;
  isColumnHidden(sheet: string, column: number): boolean;
  setRowsHidden(sheet: string, first: number, last: number, hidden: boolean): void;
  setColumnsHidden(sheet: string, first: number, last: number, hidden: boolean): void;
  /** In points. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, points: number): void;
  /** Makes the columns as wide as their text within the area. */
  autofitColumns(sheet: string, area: Area): void;
  /** In points. */
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, points: number): void;

  /** How the sheet is frozen and printed. */
  layout(sheet: string): SheetLayout;
  setLayout(sheet: string, change: Partial<SheetLayout>): void;

  /** In the order in which they were added. A chart goes with its sheet. */
  charts(sheet: string): readonly ChartInfo[];
  addChart(chart: Omit<ChartInfo, 'id'>): ChartInfo;
  setChart(chart: string, change: Partial<Omit<ChartInfo, 'id' | 'sheet'>>): void;
  deleteChart(chart: string): void;

  tables(): readonly TableInfo[];
  addTable(sheet: string, area: Area, name: string, hasHeaders: boolean): TableInfo;
  renameTable(table: string, name: string): void;
  /** Removes the table and leaves its cells. */
  deleteTable(table: string): void;

  names(): readonly NameInfo[];
  addName(name: NameInfo): void;
  deleteName(name: string, sheet: string | null): void;

  /** A copy of the document's settings, by key. */
  settings(): ReadonlyMap<string, SettingValue>;
  /** `undefined` removes the key. */
  setSetting(key: string, value: SettingValue | undefined): void;
}
