import { areaAddress, parseArea, quoteSheet, splitAddress } from '../grid/address';
import { bounding, height, intersection, LAST_COLUMN, LAST_ROW, width, type Area } from '../grid/area';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { insideSheet, integer, integerOr } from './arguments';
import { sheetOf, type ModelContext, type RangeObject } from './context';
import { usedWithin } from './used-range';

/**
 * Where a range lies, and the ranges around it. Indices count from 0.
 * https://learn.microsoft.com/javascript/api/excel/excel.range
 */
export abstract class RangeGeometry extends HostObject implements RangeObject {
  readonly className = 'Range';

  constructor(
    protected readonly context: ModelContext,
    readonly sheet: string,
    readonly area: Area,
  ) {
    super();
  }

  get address(): string {
    return `${quoteSheet(sheetOf(this.context, this.sheet).name)}!${areaAddress(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.top;
  }

  get columnIndex(): number {
    return this.area.left;
  }

  get rowCount(): number {
    return height(this.area);
  }

  get columnCount(): number {
    return width(this.area);
  }

  /** -1 above 2^31-1. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-cellcount-member */
  get cellCount(): number {
    const count = height(this.area) * width(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return this.area.left === 0 && this.area.right === LAST_COLUMN;
  }

  get isEntireColumn(): boolean {
    return this.area.top === 0 && this.area.bottom === LAST_ROW;
  }

  get worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }

  /** The cell may lie outside the range, as long as it is on the sheet. */
  getCell(row: unknown, column: unknown): RangeObject {
    const top = this.area.top + integer(row);
    const left = this.area.left + integer(column);
    return this.at({ top, left, bottom: top, right: left });
  }

  getRow(row: unknown): RangeObject {
    const top = this.area.top + integer(row);
    if (top < this.area.top || top > this.area.bottom) throw new HostError('InvalidArgument');
    return this.at({ ...this.area, top, bottom: top });
  }

  getColumn(column: unknown): RangeObject {
    const left = this.area.left + integer(column);
    if (left < this.area.left || left > this.area.right) throw new HostError('InvalidArgument');
    return this.at({ ...this.area, left, right: left });
  }

  getLastCell(): RangeObject {
    return this.at({ ...this.area, top: this.area.bottom, left: this.area.right });
  }

  getLastRow(): RangeObject {
    return this.at({ ...this.area, top: this.area.bottom });
  }

  getLastColumn(): RangeObject {
    return this.at({ ...this.area, left: this.area.right });
  }

  getEntireRow(): RangeObject {
    return this.at({ ...this.area, left: 0, right: LAST_COLUMN });
  }

  getEntireColumn(): RangeObject {
    return this.at({ ...this.area, top: 0, bottom: LAST_ROW });
  }

  getOffsetRange(rows: unknown, columns: unknown): RangeObject {
    const [y, x] = [integer(rows), integer(columns)];
    const { top, left, bottom, right } = this.area;
    return this.at({ top: top + y, left: left + x, bottom: bottom + y, right: right + x });
  }

  getResizedRange(deltaRows: unknown, deltaColumns: unknown): RangeObject {
    const { bottom, right } = this.area;
    return this.at({
      ...this.area,
      bottom: bottom + integer(deltaRows),
      right: right + integer(deltaColumns),
    });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): RangeObject {
    const { top, left } = this.area;
    return this.at({ top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 });
  }

  /** Rows below; above the first row for a negative count. */
  getRowsBelow(count: unknown): RangeObject {
    const rows = nonZero(count);
    const { top, bottom } = this.area;
    return rows > 0
      ? this.at({ ...this.area, top: bottom + 1, bottom: bottom + rows })
      : this.at({ ...this.area, top: top + rows, bottom: top - 1 });
  }

  getRowsAbove(count: unknown): RangeObject {
    return this.getRowsBelow(-nonZero(count));
  }

  /** Columns to the right; to the left of the first for a negative count. */
  getColumnsAfter(count: unknown): RangeObject {
    const columns = nonZero(count);
    const { left, right } = this.area;
    return columns > 0
      ? this.at({ ...this.area, left: right + 1, right: right + columns })
      : this.at({ ...this.area, left: left + columns, right: left - 1 });
  }

  getColumnsBefore(count: unknown): RangeObject {
    return this.getColumnsAfter(-nonZero(count));
  }

  getBoundingRect(other: unknown): RangeObject {
    return this.at(bounding(this.area, this.#areaOf(other)));
  }

  getIntersection(other: unknown): RangeObject {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  getIntersectionOrNullObject(other: unknown): RangeObject | null {
    const shared = intersection(this.area, this.#areaOf(other));
    return shared && this.at(shared);
  }

  getUsedRange(valuesOnly?: unknown): RangeObject {
    const found = this.getUsedRangeOrNullObject(valuesOnly);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): RangeObject | null {
    const used = usedWithin(this.context.grid, this.sheet, this.area, valuesOnly === true);
    return used && this.at(used);
  }

  /** Another range of the same sheet; InvalidArgument when it leaves the sheet. */
  protected at(area: Area): RangeObject {
    return this.context.make.range(this.sheet, insideSheet(area));
  }

  /** The area of a range of this sheet, or of an address on it. */
  #areaOf(other: unknown): Area {
    if (other instanceof RangeGeometry && other.sheet === this.sheet) return other.area;
    const area = typeof other === 'string' ? parseArea(splitAddress(other).rest) : undefined;
    if (!area) throw new HostError('InvalidArgument');
    return area;
  }
}

function nonZero(count: unknown): number {
  const n = integerOr(count, 1);
  if (n === 0) throw new HostError('InvalidArgument');
  return n;
}
