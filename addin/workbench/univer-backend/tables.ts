import type { Area, CellChange, TableInfo } from '@zhaoshang/office-host';
import { shifted } from './shifted';

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
