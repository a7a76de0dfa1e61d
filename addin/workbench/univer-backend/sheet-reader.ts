import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { displayText, fillArea, type Area, type CellStyle, type CellValue } from '@zhaoshang/office-host';
import { readStyle } from './cell-style';
import { toCellValue } from './cell-value';

/** Cells that spilled (溢出) out of a formula in another cell; the grid keeps them apart from the sheet's own. */
export type Spilled = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Reads one sheet of the grid straight from its model. */
export class SheetReader {
  readonly #styles = new Map<string, IStyleData>();

  constructor(
    private readonly sheet: Worksheet,
    private readonly spilled: Spilled,
    /** The formula behind a cell: one that shares another's has no text of its own. */
    private readonly formulaAt: (row: number, column: number) => string | null,
  ) {}

  values(area: Area): CellValue[][] {
    return fillArea(area, (row, column) => this.#value(row, column));
  }

  text(area: Area): string[][] {
    return fillArea(area, (row, column) =>
      displayText(this.#value(row, column), readStyle(this.#style(row, column), 'numberFormat')),
    );
  }

  formulas(area: Area): (string | null)[][] {
    return fillArea(area, this.formulaAt);
  }

  style<K extends keyof CellStyle>(area: Area, property: K): CellStyle[K][][] {
    return fillArea(area, (row, column) => readStyle(this.#style(row, column), property));
  }

  /** The smallest area with every cell that holds a value or, unless `valuesOnly`, a format. */
  usedArea(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    const include = (row: number, column: number): void => {
      area = {
        top: Math.min(area?.top ?? row, row),
        left: Math.min(area?.left ?? column, column),
        bottom: Math.max(area?.bottom ?? row, row),
        right: Math.max(area?.right ?? column, column),
      };
    };
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell) return;
      if (toCellValue(cell) !== null || cell.f || cell.si || (!valuesOnly && cell.s)) include(row, column);
    });
    for (const [row, cells] of Object.entries(this.spilled)) {
      for (const column of Object.keys(cells)) include(Number(row), Number(column));
    }
    return area;
  }

  #value(row: number, column: number): CellValue {
    const own = toCellValue(this.sheet.getCellRaw(row, column));
    return own ?? toCellValue(this.spilled[row]?.[column]);
  }

  /** A style is composed once per id; the cells of a ledger share a few dozen. */
  #style(row: number, column: number): IStyleData {
    const cell = this.sheet.getCellRaw(row, column);
    const id = typeof cell?.s === 'string' ? cell.s : undefined;
    const known = id === undefined ? undefined : this.#styles.get(id);
    if (known) return known;
    const style = this.sheet.getComposedCellStyleByCellData(row, column, cell);
    if (id !== undefined) this.#styles.set(id, style);
    return style;
  }
}
