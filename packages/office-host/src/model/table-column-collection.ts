import type { Area } from '../grid/area';
import type { TableInfo } from '../grid/backend';
import { HostError } from '../wire/host-error';
import { HostCollection, HostObject } from '../wire/host-object';
import type { ModelContext, RangeObject } from './context';
import { span } from './visible-areas';

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly className = 'TableColumnCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly table: TableInfo,
    private readonly body: Area,
  ) {
    super();
  }

  get count(): number {
    return this.items.length;
  }

  get items(): TableColumn[] {
    const { area, sheet } = this.table;
    const headers = this.context.grid.text(sheet, { ...area, bottom: area.top })[0] ?? [];
    return span(area.left, area.right).map((column, index) => {
      const cells = { ...this.body, left: column, right: column };
      return new TableColumn(this.context, sheet, index, headers[index] ?? '', cells);
    });
  }

  /** By name or id. */
  getItem(key: unknown): TableColumn {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: unknown): TableColumn | null {
    return this.items.find((column) => column.name === key || column.id === key) ?? null;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
class TableColumn extends HostObject {
  readonly className = 'TableColumn';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
    readonly index: number,
    readonly name: string,
    private readonly cells: Area,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: String(this.id) };
  }

  /** Counted from 1 within the table. */
  get id(): number {
    return this.index + 1;
  }

  getDataBodyRange(): RangeObject {
    return this.context.make.range(this.sheet, this.cells);
  }
}
