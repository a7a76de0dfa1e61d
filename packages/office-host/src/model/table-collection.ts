import { parseArea, splitAddress } from '../grid/address';
import { intersection, type Area } from '../grid/area';
import type { TableInfo } from '../grid/backend';
import { HostError } from '../wire/host-error';
import { HostCollection } from '../wire/host-object';
import { boolean, text } from './arguments';
import { requireWritable, type ModelContext } from './context';
import { RangeGeometry } from './range-geometry';
import { Table } from './table';
import { freeTableName } from './table-name';
import { touching } from './visible-areas';

/** Tables of one sheet, or of the workbook. https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export class TableCollection extends HostCollection<Table> {
  readonly className = 'TableCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string | null,
  ) {
    super();
  }

  get items(): Table[] {
    return this.#infos().map(({ id }) => new Table(this.context, id));
  }

  get count(): number {
    return this.#infos().length;
  }

  getCount(): number {
    return this.count;
  }

  /** By name, in any case, or by id. */
  getItem(key: unknown): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: unknown): Table | null {
    const wanted = text(String(key)).toLowerCase();
    const found = this.#infos().find((table) => table.name.toLowerCase() === wanted || table.id === wanted);
    return found ? new Table(this.context, found.id) : null;
  }

  /** Of an address or a range that holds its headers; Excel would shift cells down to make room for missing ones. */
  add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area } = this.#place(address);
    requireWritable(this.context, sheet);
    if (!boolean(hasHeaders)) {
      throw new HostError(
        'NotImplemented',
        'The Office host does not model tables that are given no headers.',
      );
    }
    const { grid } = this.context;
    const meetsTable = grid.tables().some((table) => table.sheet === sheet && intersection(table.area, area));
    if (meetsTable || touching(grid.merges(sheet), area).length > 0)
      throw new HostError('MergedRangeConflict');
    return new Table(this.context, grid.addTable(sheet, area, freeTableName(grid), true).id);
  }

  #place(address: unknown): { sheet: string; area: Area } {
    if (address instanceof RangeGeometry) return { sheet: address.sheet, area: address.area };
    const { sheet: name, rest } = splitAddress(text(address));
    const sheets = this.context.grid.sheets();
    const named = sheets.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
    const sheet = name === undefined ? (this.sheet ?? this.context.grid.activeSheet()) : named?.id;
    const area = parseArea(rest);
    if (!area || sheet === undefined || (this.sheet !== null && sheet !== this.sheet)) {
      throw new HostError('InvalidArgument');
    }
    return { sheet, area };
  }

  #infos(): TableInfo[] {
    return this.context.grid.tables().filter((table) => this.sheet === null || table.sheet === this.sheet);
  }
}
