import type { Area } from '../grid/area';
import type { TableInfo } from '../grid/backend';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import type { ModelContext, RangeObject } from './context';
import { requireFreeTableName } from './table-name';
import { TableColumnCollection } from './table-column-collection';

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export class Table extends HostObject {
  readonly className = 'Table';

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
    return this.#info().name;
  }

  set name(value: unknown) {
    this.context.grid.renameTable(this.id, requireFreeTableName(this.context.grid, value, this.id));
  }

  get showHeaders(): boolean {
    return this.#info().showHeaders;
  }

  get showTotals(): boolean {
    return this.#info().showTotals;
  }

  get worksheet(): HostObject {
    return this.context.make.worksheet(this.#info().sheet);
  }

  get columns(): HostObject {
    const info = this.#info();
    return new TableColumnCollection(this.context, info, this.#body(info));
  }

  getRange(): RangeObject {
    const { sheet, area } = this.#info();
    return this.context.make.range(sheet, area);
  }

  getHeaderRowRange(): RangeObject {
    const { sheet, area, showHeaders } = this.#info();
    if (!showHeaders) throw new HostError('ItemNotFound');
    return this.context.make.range(sheet, { ...area, bottom: area.top });
  }

  getDataBodyRange(): RangeObject {
    const info = this.#info();
    return this.context.make.range(info.sheet, this.#body(info));
  }

  getTotalRowRange(): RangeObject {
    const { sheet, area, showTotals } = this.#info();
    if (!showTotals) throw new HostError('ItemNotFound');
    return this.context.make.range(sheet, { ...area, top: area.bottom });
  }

  /** Removes the table with its cells' contents. */
  delete(): void {
    const { sheet, area } = this.#info();
    this.context.grid.deleteTable(this.id);
    const range = this.context.make.range(sheet, area) as RangeObject & { clear(applyTo: string): void };
    range.clear('All');
  }

  /** Removes the table and keeps its cells. */
  convertToRange(): RangeObject {
    const range = this.getRange();
    this.context.grid.deleteTable(this.id);
    return range;
  }

  #body({ area, showHeaders, showTotals }: TableInfo): Area {
    return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
  }

  #info(): TableInfo {
    const info = this.context.grid.tables().find((table) => table.id === this.id);
    if (!info) throw new HostError('ItemNotFound');
    return info;
  }
}
