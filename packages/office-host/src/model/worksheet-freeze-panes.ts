import { LAST_COLUMN, LAST_ROW } from '../grid/area';
import { HostObject } from '../wire/host-object';
import { integer } from './arguments';
import { requireWritable, type ModelContext } from './context';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export class WorksheetFreezePanes extends HostObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
  ) {
    super();
  }

  /** Frees what was frozen before: rows alone stay in sight. */
  freezeRows(count?: unknown): void {
    this.#freeze({
      frozenRows: count === undefined || count === null ? 1 : integer(count),
      frozenColumns: 0,
    });
  }

  freezeColumns(count?: unknown): void {
    this.#freeze({
      frozenColumns: count === undefined || count === null ? 1 : integer(count),
      frozenRows: 0,
    });
  }

  unfreeze(): void {
    this.#freeze({ frozenRows: 0, frozenColumns: 0 });
  }

  /** The frozen rows or columns as a range; null when nothing is frozen. */
  getLocationOrNullObject(): HostObject | null {
    const { frozenRows, frozenColumns } = this.context.grid.layout(this.sheet);
    if (frozenRows === 0 && frozenColumns === 0) return null;
    return this.context.make.range(
      this.sheet,
      frozenRows > 0
        ? { top: 0, left: 0, bottom: frozenRows - 1, right: LAST_COLUMN }
        : { top: 0, left: 0, bottom: LAST_ROW, right: frozenColumns - 1 },
    );
  }

  #freeze(panes: { readonly frozenRows: number; readonly frozenColumns: number }): void {
    requireWritable(this.context, this.sheet);
    this.context.grid.setLayout(this.sheet, panes);
  }
}
