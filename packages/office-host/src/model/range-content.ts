import { fillArea, height, width, type Area } from '../grid/area';
import type { CellValue } from '../grid/cell';
import { HostError } from '../wire/host-error';
import { requireWritable } from './context';
import { matrixFor, requireSize } from './matrix';
import { RangeGeometry } from './range-geometry';
import { readTypedInput } from './typed-input';

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MAX_CELLS = 5_000_000;

/**
 * What the cells of a range hold and show. Whole rows and columns are unbounded: their contents read as null and
 * cannot be set. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export abstract class RangeContent extends RangeGeometry {
  get values(): CellValue[][] | null {
    return this.#read(() => blankAsText(this.context.grid.values(this.sheet, this.area)));
  }

  set values(value: unknown) {
    this.#enter(value);
  }

  /** Formulas, and the value where there is none. */
  get formulas(): CellValue[][] | null {
    return this.#read(() => {
      const values = this.context.grid.values(this.sheet, this.area);
      const formulas = this.context.grid.formulas(this.sheet, this.area);
      return values.map((row, y) => row.map((value, x) => formulas[y]?.[x] ?? value ?? ''));
    });
  }

  set formulas(value: unknown) {
    this.#enter(value);
  }

  get text(): string[][] | null {
    return this.#read(() => this.context.grid.text(this.sheet, this.area));
  }

  get valueTypes(): string[][] | null {
    return this.#read(() => this.context.grid.values(this.sheet, this.area).map((row) => row.map(valueType)));
  }

  get numberFormat(): string[][] | null {
    return this.#read(() => this.context.grid.style(this.sheet, this.area, 'numberFormat'));
  }

  set numberFormat(value: unknown) {
    requireWritable(this.context, this.sheet);
    const formats = matrixFor(this.#bounded(), value);
    const first = formats[0]?.[0];
    const isUniform =
      typeof first === 'string' && formats.every((row) => row.every((format) => format === first));
    if (isUniform) this.#setNumberFormat(this.area, first);
    else this.#eachCell(formats, (cell, format) => format !== null && this.#setNumberFormat(cell, format));
  }

  /** The client asks before it splits a large write. */
  _validateArraySize(rows: number, columns: number): void {
    requireSize(this.area, rows, columns);
  }

  #enter(value: unknown): void {
    requireWritable(this.context, this.sheet);
    const input = matrixFor(this.#bounded(), value);
    const formats = this.context.grid.style(this.sheet, this.area, 'numberFormat');
    const typed = input.map((row, y) =>
      row.map((cell, x) => readTypedInput(cell, formats[y]?.[x] ?? 'General')),
    );
    this.context.grid.write(
      this.sheet,
      this.area,
      typed.map((row) => row.map((cell) => cell.write)),
    );
    this.#eachCell(typed, (cell, { numberFormat }) => {
      if (numberFormat !== undefined) this.#setNumberFormat(cell, numberFormat);
    });
  }

  /** A blank text resets to General. */
  #setNumberFormat(area: Area, format: unknown): void {
    if (typeof format !== 'string') throw new HostError('InvalidArgument');
    this.context.grid.setStyle(this.sheet, area, { numberFormat: format === '' ? 'General' : format });
  }

  #eachCell<T>(matrix: readonly (readonly T[])[], run: (cell: Area, value: T) => void): void {
    matrix.forEach((row, y) =>
      row.forEach((value, x) => {
        const [top, left] = [this.area.top + y, this.area.left + x];
        run({ top, left, bottom: top, right: left }, value);
      }),
    );
  }

  #read<T>(read: () => T): T | null {
    if (this.isEntireRow || this.isEntireColumn) return null;
    if (height(this.area) * width(this.area) > MAX_CELLS) throw new HostError('RangeExceedsLimit');
    return read();
  }

  #bounded(): Area {
    if (this.isEntireRow || this.isEntireColumn) throw new HostError('InvalidArgument');
    if (height(this.area) * width(this.area) > MAX_CELLS) throw new HostError('RangeExceedsLimit');
    return this.area;
  }
}

/** A blank cell reads as an empty text. */
const blankAsText = (values: readonly (readonly CellValue[])[]): CellValue[][] =>
  values.map((row) => row.map((value) => value ?? ''));

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
function valueType(value: CellValue): string {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/.test(value)
    ? 'Error'
    : 'String';
}

/** A matrix of empty cells for an area. */
export const emptyCells = (area: Area): null[][] => fillArea(area, () => null);
