import type { CellAddress } from '@zhaoshang/core';
import type { SheetSnapshot } from './sheet-snapshot';

/** A sheet of the open workbook; `id` stays the same when it is renamed. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** The open workbook, without its cells. */
export interface WorkbookInfo {
  readonly name: string;
  /** Opened read-only (只读): nothing can be written, nor saved. */
  readonly readOnly: boolean;
  /** The structure is protected (保护工作簿): no sheet can be added or deleted; cells can be written. */
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetInfo[];
}

/** How far a reading has come, in rows. */
export interface ReadProgress {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  /** Ids of the sheets to read; all when left out. */
  readonly sheets?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** A change in the workbook: the sheet whose cells changed, or null where sheets came, went or were renamed. */
export type ChangeListener = (sheetId: string | null) => void;

/**
 * The open workbook (工作簿) as the pane needs it. The pane knows this and nothing of Office.js, so that a shell for
 * another spreadsheet can be written beside it. Every member rejects with a `PortError` whose message is one
 * sentence for the person; reading rejects with the signal's reason when it is aborted.
 */
export interface WorkbookPort {
  info(): Promise<WorkbookInfo>;
  /** The cells of sheets, in the order of the workbook. Never writes. */
  read(options?: ReadOptions): Promise<readonly SheetSnapshot[]>;
  /** Shows a cell to the person: its sheet becomes active, the cell selected. */
  select(cell: CellAddress): Promise<void>;
  /** The cell where the person is. */
  selection(): Promise<CellAddress>;
  /** Tells of edits by anyone; the answer ends it. Null where the host cannot tell of them. */
  subscribe(listener: ChangeListener): Promise<(() => Promise<void>) | null>;
  /** Values kept in the workbook, by key; those that it does not keep are left out. */
  readSettings(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  /** Keeps values in the workbook, saved with it: all of them, or none. Undefined takes one out. JSON values only. */
  writeSettings(values: Readonly<Record<string, unknown>>): Promise<void>;
}
