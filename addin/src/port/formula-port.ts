import type { Area, CellAddress, CellValue } from '@zhaoshang/core';

/** A rectangle of a named sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A cell with a formula: its text as Excel writes it, and what it gives. */
export interface FormulaCell {
  readonly cell: CellAddress;
  readonly formula: string;
  readonly value: CellValue;
}

/** What a cell holds, as far as it takes to put it back. */
export interface CellContent {
  /** The formula with its equals sign; null where there is none. */
  readonly formula: string | null;
  readonly value: CellValue;
  readonly format: string;
}

/** A formula to be put into a cell. */
export interface FormulaEdit {
  readonly cell: CellAddress;
  readonly formula: string;
  /** What the person saw in the cell; it is not written where something else has come to stand there. */
  readonly expected: Pick<CellContent, 'formula' | 'value'>;
  /** A number format for a cell that has none (常规). */
  readonly format?: string;
}

/** A cell that was written, with what it held before: enough to undo it. */
export interface WrittenCell {
  readonly cell: CellAddress;
  readonly formula: string;
  readonly before: CellContent;
}

/** What came of undoing: cells that somebody changed meanwhile are left as they are. */
export interface Undone {
  readonly restored: number;
  readonly changed: readonly CellAddress[];
}

/**
 * The formulas of the open workbook, read and written. Every member rejects with a `PortError` whose message is one
 * sentence for the person; where writing fails, it says what has been written, which is nothing as a rule.
 */
export interface FormulaPort {
  /** What is selected, and the cell in it that is active. */
  selected(): Promise<SheetArea & { readonly active: CellAddress }>;
  /** The cells of an area, cut at the end of what is filled; its top left corner stays. */
  cells(place: SheetArea): Promise<SheetArea & { readonly values: readonly (readonly CellValue[])[] }>;
  content(cell: CellAddress): Promise<CellContent>;
  /** Every cell with a formula, in the order of the workbook. */
  formulas(): Promise<readonly FormulaCell[]>;
  /** Puts formulas into cells: all of them, or none. */
  write(edits: readonly FormulaEdit[]): Promise<readonly WrittenCell[]>;
  /** Puts back what cells held before. */
  undo(written: readonly WrittenCell[]): Promise<Undone>;
  /** Whether this host can hand over the workbook as a file and open another one. */
  canCopy(): boolean;
  /** The workbook as an .xlsx, as it stands now, saved or not. */
  file(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Opens an .xlsx in a window of its own, not saved anywhere. */
  openFile(bytes: Uint8Array): Promise<void>;
}
