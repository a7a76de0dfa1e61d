import type { Area } from './area';

/** What a cell holds. Dates arrive as Excel serial numbers, errors as their text (`#N/A`); null is an empty cell. */
export type CellValue = string | number | boolean | null;

/** One sheet (工作表) as it stands: nothing interpreted yet. Rows and columns are 0-based. */
export interface Grid {
  readonly name: string;
  /** Row-major from A1; rows may be shorter than the sheet is wide. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly Area[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Excel tables (表格). */
  readonly tables?: readonly { readonly name: string; readonly area: Area }[];
  /**
   * The text shown in a cell. Asked only where the display decides the meaning (2022.1 shown as 2022.10),
   * so that a host need not hand over the text of the whole sheet. Undefined: not known.
   */
  readonly displayed?: (row: number, column: number) => string | undefined;
  /**
   * What a cell held whose row is kept no more, as it was read: rows that were pushed in blocks are let go, and are empty
   * in `rows`. Undefined where nothing was let go.
   */
  readonly held?: (row: number, column: number) => CellValue;
  /** The formula behind a cell, with its equals sign; undefined for a constant or when not known. */
  readonly formula?: (row: number, column: number) => string | undefined;
}

/** A workbook (工作簿) as read from a file or from Excel. */
export interface Book {
  readonly name: string;
  readonly sheets: readonly Grid[];
  /** Defined names (名称): name → reference as written. */
  readonly names?: Readonly<Record<string, string>>;
  /** The workbook counts its dates from 1904. */
  readonly date1904?: boolean;
}

/** The value of a cell, also of a row that was let go; null for an empty cell and outside the sheet. */
export function valueAt({ rows, held }: Grid, row: number, column: number): CellValue {
  return rows[row]?.[column] ?? held?.(row, column) ?? null;
}
