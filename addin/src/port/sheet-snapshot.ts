import type { Area, Book, CellValue, Grid } from '@zhaoshang/core';

/** One sheet as it was read: plain data, so that it can cross to a worker. Rows and columns are 0-based from A1. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  readonly tables?: readonly { readonly name: string; readonly area: Area }[];
  /** The text shown in the columns where the display decides: column → row → text. */
  readonly texts?: Readonly<Record<number, Readonly<Record<number, string>>>>;
  /** The formulas of the total rows: row → column → formula. */
  readonly formulas?: Readonly<Record<number, Readonly<Record<number, string>>>>;
}

/** The sheet as core reads it. */
export function gridOf(snapshot: SheetSnapshot): Grid {
  const { name, rows, merges, hiddenRows, tables, texts, formulas } = snapshot;
  return {
    name,
    rows,
    ...(merges && { merges }),
    ...(hiddenRows && { hiddenRows: new Set(hiddenRows) }),
    ...(tables && { tables }),
    ...(texts && { displayed: (row: number, column: number) => texts[column]?.[row] }),
    ...(formulas && { formula: (row: number, column: number) => formulas[row]?.[column] }),
  };
}

/** The workbook as core reads it. */
export function bookOf(name: string, sheets: readonly SheetSnapshot[]): Book {
  return { name, sheets: sheets.map(gridOf) };
}
