import type { CellValue } from '@zhaoshang/core';
import { SHEET_COLUMNS } from '../limits';
import { shiftFormula } from './shared-formula';

const NO_CELLS: readonly never[] = [];

/** Takes the cells of a sheet in the order of the file, and gives them back as rows. Empty ones take no room. */
export class SheetCells {
  readonly rows: (readonly CellValue[])[] = [];
  private readonly styles: (readonly number[])[] = [];
  private readonly formulas = new Map<number, string | { readonly shared: string }>();
  private readonly masters = new Map<
    string,
    { readonly text: string; readonly row: number; readonly column: number }
  >();

  /** `room` is called with each number of cells that the grid grows by, and throws when there are too many. */
  constructor(private readonly room: (cells: number) => void) {}

  put(row: number, column: number, value: CellValue, style: number): void {
    this.room(
      Math.max(0, row + 1 - this.rows.length) + Math.max(0, column + 1 - (this.rows[row]?.length ?? 0)),
    );
    const cells = rowAt(this.rows, row);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    // Only a number's format changes its text.
    if (style > 0 && typeof value === 'number') rowAt(this.styles, row)[column] = style;
  }

  /** `shared` names a formula that several cells share: the first of them brings its text. */
  putFormula(row: number, column: number, text: string, shared: string | undefined): void {
    if (text && shared !== undefined) this.masters.set(shared, { text, row, column });
    const formula = text || (shared !== undefined && { shared });
    if (formula) this.formulas.set(row * SHEET_COLUMNS + column, formula);
  }

  styleAt(row: number, column: number): number {
    return this.styles[row]?.[column] ?? 0;
  }

  /** The formula with its equals sign, those shared from another cell moved to this one. */
  formulaAt(row: number, column: number): string | undefined {
    const formula = this.formulas.get(row * SHEET_COLUMNS + column);
    if (formula === undefined || typeof formula === 'string') return formula && `=${formula}`;
    const master = this.masters.get(formula.shared);
    return master && `=${shiftFormula(master.text, row - master.row, column - master.column)}`;
  }
}

function rowAt<T>(rows: (readonly T[])[], row: number): T[] {
  while (rows.length <= row) rows.push(NO_CELLS);
  if (rows[row] === NO_CELLS) rows[row] = [];
  return rows[row] as T[];
}
