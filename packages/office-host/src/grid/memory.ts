import { height, width, type Area } from './area';
import { UNPROTECTED, type BookProtection } from './book-protection';
import type { GridBackend, NameInfo, Selection, SheetInfo, SheetVisibility, TableInfo } from './backend';
import type { CellValue, CellWrite } from './cell';
import type { CellStyle } from './cell-style';
import { ExtrasGrid } from './extras-grid';
import type { MemoryContent } from './memory-content';
import { longestText, MemorySheet, requireArea } from './memory-sheet';

const DEFAULT_COLUMN_POINTS = 54;
const DEFAULT_ROW_POINTS = 14.25;
const POINTS_PER_CHARACTER = 5.5;

/** A workbook held in memory, for tests in Node and in a page. It calculates nothing: see `MemoryContent.evaluate`. */
export class MemoryGrid extends ExtrasGrid implements GridBackend {
  readonly name: string;
  readonly protection: BookProtection;
  #sheets: MemorySheet[];
  #active: string;
  #selection: Selection;
  #tables: TableInfo[] = [];
  #names: NameInfo[];
  readonly #evaluate: NonNullable<MemoryContent['evaluate']>;
  #nextSheet = 1;
  #nextTable = 1;

  /** Begins with the given sheets, at least one; the first is active and its A1 selected. */
  constructor(content: MemoryContent) {
    super(content.settings);
    this.name = content.name ?? '工作簿1.xlsx';
    this.protection = { ...UNPROTECTED, ...content.protection };
    this.#evaluate = content.evaluate ?? (() => '#CALC!');
    this.#sheets = content.sheets.map((sheet) => this.#newSheet(sheet));
    const first = this.#sheets[0];
    if (!first) throw new RangeError('a workbook has at least one sheet');
    this.#active = first.id;
    this.#selection = { sheet: first.id, area: requireArea('A1') };
    this.#names = [...(content.names ?? [])];
    content.sheets.forEach((sheet, index) => {
      for (const table of sheet.tables ?? []) {
        this.addTable(this.#sheets[index]!.id, requireArea(table.area), table.name);
      }
    });
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  calculate(): void {}

  sheets(): readonly SheetInfo[] {
    return this.#sheets;
  }

  addSheet(name: string): SheetInfo {
    const sheet = this.#newSheet({ name });
    this.#sheets.push(sheet);
    this.tell({ type: 'added', sheet: sheet.id });
    return sheet;
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.#sheet(id);
    const before = sheet.name;
    sheet.name = name;
    this.tell({ type: 'renamed', sheet: id, before, after: name });
  }

  deleteSheet(id: string): void {
    this.#sheets = this.#sheets.filter((sheet) => sheet.id !== id);
    this.#tables = this.#tables.filter((table) => table.sheet !== id);
    this.#names = this.#names.filter((name) => name.sheet !== id);
    this.forgetExtras(id);
    if (this.#active === id) this.activateSheet(this.#sheets[0]!.id);
    this.tell({ type: 'deleted', sheet: id });
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.#sheet(id);
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#sheets.splice(position, 0, sheet);
  }

  setSheetVisibility(id: string, visibility: SheetVisibility): void {
    this.#sheet(id).visibility = visibility;
  }

  activeSheet(): string {
    return this.#active;
  }

  activateSheet(id: string): void {
    const previous = this.#active;
    if (previous === id) return;
    this.#active = id;
    this.#selection = { sheet: id, area: requireArea('A1') };
    this.tell({ type: 'activated', sheet: id, previous });
  }

  selection(): Selection {
    return this.#selection;
  }

  select(sheet: string, area: Area): void {
    this.#selection = { sheet, area };
    this.tell({ type: 'selected', sheet, area });
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return this.#sheet(sheet).usedArea(valuesOnly);
  }

  values(sheet: string, area: Area): CellValue[][] {
    return this.#sheet(sheet).values(area);
  }

  text(sheet: string, area: Area): string[][] {
    return this.#sheet(sheet).text(area);
  }

  formulas(sheet: string, area: Area): (string | null)[][] {
    return this.#sheet(sheet).formulas(area);
  }

  write(sheet: string, area: Area, cells: readonly (readonly CellWrite[])[]): void {
    const isOneCell = height(area) === 1 && width(area) === 1;
    const before = this.#sheet(sheet).cell(area.top, area.left)?.value ?? null;
    this.#sheet(sheet).write(area, cells);
    this.tell({ type: 'changed', sheet, area, change: 'RangeEdited', ...(isOneCell && { before }) });
  }

  style<K extends keyof CellStyle>(sheet: string, area: Area, property: K): CellStyle[K][][] {
    return this.#sheet(sheet).style(area, property);
  }

  setStyle(sheet: string, area: Area, style: Partial<CellStyle>): void {
    this.#sheet(sheet).setStyle(area, style);
  }

  merges(sheet: string): readonly Area[] {
    return this.#sheet(sheet).merges;
  }

  merge(sheet: string, area: Area): void {
    this.unmerge(sheet, area);
    this.#sheet(sheet).merges.push(area);
  }

  unmerge(sheet: string, area: Area): void {
    this.#sheet(sheet).unmerge(area);
  }

  isRowHidden(sheet: string, row: number): boolean {
    return this.#sheet(sheet).hiddenRows.has(row);
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return this.#sheet(sheet).hiddenColumns.has(column);
  }

  setRowsHidden(sheet: string, first: number, last: number, hidden: boolean): void {
    setMembers(this.#sheet(sheet).hiddenRows, first, last, hidden);
  }

  setColumnsHidden(sheet: string, first: number, last: number, hidden: boolean): void {
    setMembers(this.#sheet(sheet).hiddenColumns, first, last, hidden);
  }

  columnWidth(sheet: string, column: number): number {
    return this.#sheet(sheet).columnWidths.get(column) ?? DEFAULT_COLUMN_POINTS;
  }

  setColumnWidth(sheet: string, column: number, points: number): void {
    this.#sheet(sheet).columnWidths.set(column, points);
  }

  autofitColumns(sheet: string, area: Area): void {
    const texts = this.text(sheet, area);
    for (let column = area.left; column <= area.right; column++) {
      const letters = longestText(texts, column - area.left);
      if (letters > 0) this.setColumnWidth(sheet, column, (letters + 1) * POINTS_PER_CHARACTER);
    }
  }

  rowHeight(sheet: string, row: number): number {
    return this.#sheet(sheet).rowHeights.get(row) ?? DEFAULT_ROW_POINTS;
  }

  setRowHeight(sheet: string, row: number, points: number): void {
    this.#sheet(sheet).rowHeights.set(row, points);
  }

  tables(): readonly TableInfo[] {
    return this.#tables;
  }

  addTable(sheet: string, area: Area, name: string, hasHeaders = true): TableInfo {
    const id = String(this.#nextTable++);
    const table = { id, name, sheet, area, showHeaders: hasHeaders, showTotals: false };
    this.#tables.push(table);
    return table;
  }

  renameTable(id: string, name: string): void {
    this.#tables = this.#tables.map((table) => (table.id === id ? { ...table, name } : table));
  }

  deleteTable(id: string): void {
    this.#tables = this.#tables.filter((table) => table.id !== id);
  }

  names(): readonly NameInfo[] {
    return this.#names;
  }

  addName(name: NameInfo): void {
    this.#names.push(name);
  }

  deleteName(name: string, sheet: string | null): void {
    this.#names = this.#names.filter((other) => other.name !== name || other.sheet !== sheet);
  }

  #newSheet(content: MemoryContent['sheets'][number]): MemorySheet {
    const id = `{00000000-0001-0000-0000-${String(this.#nextSheet++).padStart(12, '0')}}`;
    const sheet: MemorySheet = new MemorySheet(id, content, (formula, row, column) =>
      this.#evaluate(formula, sheet.name, row, column),
    );
    return sheet;
  }

  #sheet(id: string): MemorySheet {
    const sheet = this.#sheets.find((other) => other.id === id);
    if (!sheet) throw new RangeError(`no sheet ${id}`);
    return sheet;
  }
}

function setMembers(set: Set<number>, first: number, last: number, isMember: boolean): void {
  for (let n = first; n <= last; n++) {
    if (isMember) set.add(n);
    else set.delete(n);
  }
}
