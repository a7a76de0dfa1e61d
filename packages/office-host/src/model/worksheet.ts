import { parseArea, splitAddress } from '../grid/address';
import { LAST_COLUMN, LAST_ROW, type Area } from '../grid/area';
import type { SheetVisibility } from '../grid/backend';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { insideSheet, integer, oneOf } from './arguments';
import { sheetOf, type ModelContext, type RangeObject } from './context';
import { nameArea } from './named-item';
import { requireFreeSheetName } from './sheet-name';
import { ChartCollection } from './chart-collection';
import { PageBreakCollection } from './page-break-collection';
import { PageLayout } from './page-layout';
import { usedWithin } from './used-range';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { WorksheetProtection } from './worksheet-protection';

const WHOLE: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class Worksheet extends HostObject {
  readonly className = 'Worksheet';

  constructor(
    private readonly context: ModelContext,
    readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  get name(): string {
    return sheetOf(this.context, this.id).name;
  }

  set name(value: unknown) {
    this.context.grid.renameSheet(this.id, requireFreeSheetName(this.context.grid, value, this.id));
  }

  get position(): number {
    return this.context.grid.sheets().findIndex((sheet) => sheet.id === this.id);
  }

  set position(value: unknown) {
    const position = integer(value);
    if (position < 0 || position >= this.context.grid.sheets().length) throw new HostError('InvalidArgument');
    this.context.grid.moveSheet(this.id, position);
  }

  get visibility(): SheetVisibility {
    return sheetOf(this.context, this.id).visibility;
  }

  set visibility(value: unknown) {
    const visibility = oneOf<SheetVisibility>(value, ['Visible', 'Hidden', 'VeryHidden']);
    if (visibility !== 'Visible') this.#requireAnotherVisible();
    this.context.grid.setSheetVisibility(this.id, visibility);
  }

  get protection(): HostObject {
    return new WorksheetProtection(this.context, this.id);
  }

  get charts(): HostObject {
    return new ChartCollection(this.context, this.id);
  }

  get freezePanes(): HostObject {
    return new WorksheetFreezePanes(this.context, this.id);
  }

  get pageLayout(): HostObject {
    return new PageLayout(this.context, this.id);
  }

  get horizontalPageBreaks(): HostObject {
    return new PageBreakCollection(this.context, this.id);
  }

  get tables(): HostObject {
    return this.context.make.tables(this.id);
  }

  get names(): HostObject {
    return this.context.make.names(this.id);
  }

  activate(): void {
    if (this.visibility !== 'Visible') throw new HostError('InvalidOperation');
    this.context.grid.activateSheet(this.id);
  }

  /** A very hidden sheet, and the last visible one, cannot be deleted. */
  delete(): void {
    if (this.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
    if (this.visibility === 'Visible') this.#requireAnotherVisible();
    this.context.grid.deleteSheet(this.id);
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-calculate-member(1) */
  calculate(markAllDirty?: unknown): void {
    this.context.grid.calculate(markAllDirty === true);
  }

  /** By address or defined name; the whole sheet without either. */
  getRange(address?: unknown): RangeObject {
    if (address === undefined || address === null) return this.#at(WHOLE);
    if (typeof address !== 'string') throw new HostError('InvalidArgument');
    const { sheet, rest } = splitAddress(address);
    if (sheet !== undefined && sheet.toLowerCase() !== this.name.toLowerCase())
      throw new HostError('InvalidArgument');
    const area = parseArea(rest) ?? this.#named(rest);
    if (!area) throw new HostError('InvalidArgument');
    return this.#at(area);
  }

  /** Several areas by their addresses, separated by commas. https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1) */
  getRanges(address?: unknown): HostObject {
    if (address === undefined || address === null) return this.context.make.rangeAreas(this.id, [WHOLE]);
    if (typeof address !== 'string') throw new HostError('InvalidArgument');
    return this.context.make.rangeAreas(
      this.id,
      address.split(',').map((part) => this.getRange(part).area),
    );
  }

  getRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): RangeObject {
    const [top, left] = [integer(row), integer(column)];
    return this.#at({
      top,
      left,
      bottom: top + integer(rowCount) - 1,
      right: left + integer(columnCount) - 1,
    });
  }

  getCell(row: unknown, column: unknown): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** The top left cell when the sheet is blank. */
  getUsedRange(valuesOnly?: unknown): RangeObject {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    return used ?? this.#at({ top: 0, left: 0, bottom: 0, right: 0 });
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): RangeObject | null {
    const used = usedWithin(this.context.grid, this.id, WHOLE, valuesOnly === true);
    return used && this.#at(used);
  }

  #at(area: Area): RangeObject {
    sheetOf(this.context, this.id);
    return this.context.make.range(this.id, insideSheet(area));
  }

  #named(name: string): Area | undefined {
    const found = nameArea(this.context, name, this.id);
    return found?.sheet === this.id ? found.area : undefined;
  }

  #requireAnotherVisible(): void {
    const others = this.context.grid.sheets().filter((sheet) => sheet.id !== this.id);
    if (!others.some((sheet) => sheet.visibility === 'Visible')) throw new HostError('InvalidOperation');
  }
}
