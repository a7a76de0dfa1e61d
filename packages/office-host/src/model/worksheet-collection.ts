import type { SheetInfo } from '../grid/backend';
import { HostError } from '../wire/host-error';
import { HostCollection } from '../wire/host-object';
import { text } from './arguments';
import type { ModelContext } from './context';
import { freeSheetName, requireFreeSheetName } from './sheet-name';
import { Worksheet } from './worksheet';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly className = 'WorksheetCollection';

  constructor(private readonly context: ModelContext) {
    super();
  }

  get items(): Worksheet[] {
    return this.context.grid.sheets().map((sheet) => this.#of(sheet));
  }

  /** By name, in any case, or by id. */
  getItem(key: unknown): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    const wanted = text(key).toLowerCase();
    const sheets = this.context.grid.sheets();
    const found = sheets.find(
      (sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted,
    );
    return found ? this.#of(found) : null;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, this.context.grid.activeSheet());
  }

  /** At the end, without activating it. */
  add(name?: unknown): Worksheet {
    const { grid } = this.context;
    const isNamed = name !== undefined && name !== null;
    return this.#of(grid.addSheet(isNamed ? requireFreeSheetName(grid, name) : freeSheetName(grid)));
  }

  getCount(visibleOnly?: unknown): number {
    return this.#listed(visibleOnly).length;
  }

  getFirst(visibleOnly?: unknown): Worksheet {
    return this.#of(this.#listed(visibleOnly)[0]);
  }

  getLast(visibleOnly?: unknown): Worksheet {
    return this.#of(this.#listed(visibleOnly).at(-1));
  }

  #listed(visibleOnly: unknown): readonly SheetInfo[] {
    const sheets = this.context.grid.sheets();
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
  }

  #of(sheet: SheetInfo | undefined): Worksheet {
    if (!sheet) throw new HostError('ItemNotFound');
    return new Worksheet(this.context, sheet.id);
  }
}
