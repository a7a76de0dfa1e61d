import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre';

type Value = string | number | null;

/** A sheet while it is being laid out: rows are added at the bottom; 0-based inside, 1-based where a person reads. */
export class SheetDraft {
  readonly #rows: Value[][] = [];
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #merges: MergeRange[] = [];
  readonly #heights = new Map<number, { height: number }>();

  constructor(readonly width: number) {}

  /** Rows so far, which is also the number of the last one as a person counts. */
  get height(): number {
    return this.#rows.length;
  }

  /** Adds a row with one style a cell; returns its 0-based index. */
  add(values: readonly Value[], styleOf: (column: number) => CellStyle, height: number): number {
    const row = this.#rows.length;
    this.#rows.push(Array.from({ length: this.width }, (_, column) => values[column] ?? null));
    for (let column = 0; column < this.width; column++) {
      this.#cells.set(`${row},${column}`, { value: values[column] ?? null, style: styleOf(column) });
    }
    this.#heights.set(row, { height });
    return row;
  }

  /** Adds a row whose one text runs over all columns. */
  addAcross(text: string, style: CellStyle, height: number): void {
    const row = this.add([text], () => style, height);
    this.merge(row, 0, row, this.width - 1);
  }

  /** Puts a value, keeping the style. */
  put(row: number, column: number, value: Value): void {
    const values = this.#rows[row];
    if (values) values[column] = value;
    this.#cells.set(`${row},${column}`, { ...this.#cells.get(`${row},${column}`), value });
  }

  /** The numbers of a column from one row to another, both included; a formula counts as what it shows. */
  numbers(column: number, from: number, to: number): number[] {
    const values: number[] = [];
    for (let row = from; row <= to; row++) {
      const value = this.#cells.get(`${row},${column}`);
      const shown = value?.formula ? value.formulaResult : value?.value;
      if (typeof shown === 'number') values.push(shown);
    }
    return values;
  }

  /** Puts a formula, without its equals sign, and the value that Excel would show for it. */
  formula(row: number, column: number, formula: string, result: string | number): void {
    const cell = this.#cells.get(`${row},${column}`);
    this.#cells.set(`${row},${column}`, { ...cell, value: null, formula, formulaResult: result });
  }

  merge(startRow: number, startCol: number, endRow: number, endCol: number): void {
    if (startRow !== endRow || startCol !== endCol) this.#merges.push({ startRow, startCol, endRow, endCol });
  }

  /** Merges the cells of a column; what stood below the first is dropped, as Excel does. */
  mergeDown(column: number, from: number, to: number): void {
    for (let row = from + 1; row <= to; row++) this.put(row, column, null);
    this.merge(from, column, to, column);
  }

  /** What the writer takes. */
  build(sheet: Omit<WriteSheet, 'rows' | 'cells' | 'merges' | 'rowDefs'>): WriteSheet {
    return {
      ...sheet,
      rows: this.#rows,
      cells: this.#cells,
      merges: this.#merges,
      rowDefs: this.#heights,
    };
  }
}
