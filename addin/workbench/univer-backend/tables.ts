import { LAST_COLUMN, LAST_ROW, type Area, type CellChange, type TableInfo } from '@zhaoshang/office-host';

/** The workbook's tables (表格). The grid draws none, so they are kept here and follow its rows and columns. */
export class Tables {
  #tables: readonly TableInfo[];
  #next: number;

  constructor(tables: readonly Omit<TableInfo, 'id'>[]) {
    this.#tables = tables.map((table, index) => ({ ...table, id: String(index + 1) }));
    this.#next = tables.length + 1;
  }

  all(): readonly TableInfo[] {
    return this.#tables;
  }

  add(table: Omit<TableInfo, 'id'>): TableInfo {
    const added = { ...table, id: String(this.#next++) };
    this.#tables = [...this.#tables, added];
    return added;
  }

  rename(id: string, name: string): void {
    this.#tables = this.#tables.map((table) => (table.id === id ? { ...table, name } : table));
  }

  delete(id: string): void {
    this.#tables = this.#tables.filter((table) => table.id !== id);
  }

  deleteOn(sheet: string): void {
    this.#tables = this.#tables.filter((table) => table.sheet !== sheet);
  }

  /** Follows rows or columns that were inserted or deleted; a table whose every row is deleted is gone. */
  follow(sheet: string, changed: Area, change: CellChange): void {
    this.#tables = this.#tables.flatMap((table) => {
      const area = table.sheet === sheet ? shifted(table.area, changed, change) : table.area;
      return area ? [{ ...table, area }] : [];
    });
  }
}

function shifted(area: Area, changed: Area, change: CellChange): Area | null {
  const rows = () =>
    move(area.top, area.bottom, changed.top, changed.bottom, change === 'RowInserted', LAST_ROW);
  const columns = () =>
    move(area.left, area.right, changed.left, changed.right, change === 'ColumnInserted', LAST_COLUMN);
  if (change === 'RowInserted' || change === 'RowDeleted') {
    const moved = rows();
    return moved && { ...area, top: moved[0], bottom: moved[1] };
  }
  if (change === 'ColumnInserted' || change === 'ColumnDeleted') {
    const moved = columns();
    return moved && { ...area, left: moved[0], right: moved[1] };
  }
  return area;
}

/** Where the stretch `first`–`last` stands after `from`–`to` was inserted before it, within it, or deleted. */
function move(
  first: number,
  last: number,
  from: number,
  to: number,
  isInserted: boolean,
  end: number,
): readonly [number, number] | null {
  const count = to - from + 1;
  if (isInserted) {
    const at = (position: number) => (from <= position ? Math.min(position + count, end) : position);
    return [at(first), at(last)];
  }
  const lost = (position: number) => Math.max(0, Math.min(position, to + 1) - from);
  const moved = [first - lost(first), last - lost(last + 1)] as const;
  return moved[1] < moved[0] ? null : moved;
}
