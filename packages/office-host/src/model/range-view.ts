import { columnLetters } from '../grid/address';
import type { CellValue } from '../grid/cell';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import type { ModelContext } from './context';

/** The visible cells of a range, closed up. https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
export class RangeView extends HostObject {
  readonly className = 'RangeView';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
    private readonly visibleRows: readonly number[],
    private readonly visibleColumns: readonly number[],
  ) {
    super();
  }

  get rowCount(): number {
    return this.visibleRows.length;
  }

  get columnCount(): number {
    return this.visibleColumns.length;
  }

  get values(): CellValue[][] {
    const { grid } = this.context;
    return this.#cells((row, column) => grid.values(this.sheet, oneCell(row, column))[0]?.[0] ?? '');
  }

  get text(): string[][] {
    const { grid } = this.context;
    return this.#cells((row, column) => grid.text(this.sheet, oneCell(row, column))[0]?.[0] ?? '');
  }

  get cellAddresses(): string[][] {
    return this.#cells((row, column) => columnLetters(column) + (row + 1));
  }

  /** The range from the first to the last visible cell. */
  getRange(): HostObject {
    const [top, bottom] = [this.visibleRows[0], this.visibleRows.at(-1)];
    const [left, right] = [this.visibleColumns[0], this.visibleColumns.at(-1)];
    if (top === undefined || bottom === undefined || left === undefined || right === undefined) {
      throw new HostError('ItemNotFound');
    }
    return this.context.make.range(this.sheet, { top, left, bottom, right });
  }

  #cells<T>(read: (row: number, column: number) => T): T[][] {
    return this.visibleRows.map((row) => this.visibleColumns.map((column) => read(row, column)));
  }
}

const oneCell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
