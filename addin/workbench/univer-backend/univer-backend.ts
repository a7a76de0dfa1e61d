import { ICommandService, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, ScrollToRangeOperation, type FWorkbook } from '@univerjs/preset-sheets-core';
import {
  ExtrasGrid,
  type Area,
  type BookProtection,
  type ChartInfo,
  type SheetLayout,
} from '@zhaoshang/office-host';
import type {
  CellStyle,
  CellValue,
  CellWrite,
  ConditionalLook,
  GridBackend,
  GridEvent,
  NameInfo,
  Selection,
  SheetInfo,
  SheetVisibility,
  TableInfo,
} from '@zhaoshang/office-host';
import { Calculation } from './calculation';
import { cancelRowHeights } from './cancel-row-heights';
import { writeStyle } from './cell-style';
import { toCellData } from './cell-value';
import { rangeOf, toArea, toRange } from './grid-range';
import { GridWatch } from './grid-watch';
import { requireAlwaysTrue } from './always-true';
import { addName, deleteName, namesOf } from './names';
import { paintOver } from './paint-over';
import { toPixels, toPoints } from './pixels';
import { putCells } from './put-cells';
import { shifted } from './shifted';
import { SheetReader } from './sheet-reader';
import { SheetTabs } from './sheet-tabs';
import { Tables } from './tables';

/** What the grid itself does not keep of a workbook's file. */
export interface DocumentParts {
  readonly tables: readonly Omit<TableInfo, 'id'>[];
  /** Sheets that only a macro can show (深度隐藏), by id. */
  readonly veryHidden: ReadonlySet<string>;
  /** Sheets that are protected against changes (保护工作表), by id. */
  readonly protectedSheets: ReadonlySet<string>;
  readonly protection: BookProtection;
}

/** The workbench's grid as the workbook under the Office host. */
export class UniverBackend extends ExtrasGrid implements GridBackend {
  readonly protection: BookProtection;
  readonly #book: FWorkbook;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #calculation: Calculation;
  readonly #tables: Tables;
  readonly #tabs: SheetTabs;

  constructor(
    api: FUniver,
    injector: Injector,
    book: FWorkbook,
    parts: DocumentParts,
    private readonly onChart?: () => void,
  ) {
    super();
    this.#book = book;
    this.protection = parts.protection;
    this.#commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#calculation = new Calculation(api);
    this.#calculation.expect();
    this.#tables = new Tables(parts.tables);
    this.#tabs = new SheetTabs(book, parts);
    paintOver(injector, book, () => this.conditional.all());
    cancelRowHeights(injector, book);
    new GridWatch(injector, book, (event) => this.#heard(event));
  }

  get name(): string {
    return this.#book.getName();
  }

  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  calculate(full: boolean): void {
    if (full) this.#calculation.all();
  }

  sheets(): readonly SheetInfo[] {
    return this.#tabs.all();
  }

  addSheet(name: string): SheetInfo {
    return this.#tabs.add(name);
  }

  renameSheet(sheet: string, name: string): void {
    this.#tabs.sheet(sheet).setName(name);
  }

  deleteSheet(sheet: string): void {
    this.#tabs.delete(sheet);
  }

  moveSheet(sheet: string, position: number): void {
    this.#tabs.move(sheet, position);
  }

  setSheetVisibility(sheet: string, visibility: SheetVisibility): void {
    this.#tabs.setVisibility(sheet, visibility);
  }

  activeSheet(): string {
    return this.#tabs.active().getSheetId();
  }

  activateSheet(sheet: string): void {
    this.#tabs.activate(sheet);
  }

  selection(): Selection {
    const sheet = this.#tabs.active();
    const range = sheet.getActiveRange()?.getRange();
    return {
      sheet: sheet.getSheetId(),
      area: range ? toArea(range) : { top: 0, left: 0, bottom: 0, right: 0 },
    };
  }

  select(sheet: string, area: Area): void {
    const target = this.#tabs.sheet(sheet);
    target.setActiveRange(rangeOf(target, area));
    this.#commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: toRange(area) });
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return this.#reader(sheet).usedArea(valuesOnly);
  }

  values(sheet: string, area: Area): CellValue[][] {
    return this.#reader(sheet).values(area);
  }

  text(sheet: string, area: Area): string[][] {
    return this.#reader(sheet).text(area);
  }

  formulas(sheet: string, area: Area): (string | null)[][] {
    return this.#reader(sheet).formulas(area);
  }

  write(sheet: string, area: Area, cells: readonly (readonly CellWrite[])[]): void {
    putCells(this.#commands, this.#tabs.sheet(sheet), area, (row, column) =>
      toCellData(cells[row - area.top]?.[column - area.left]),
    );
  }

  style<K extends keyof CellStyle>(sheet: string, area: Area, property: K): CellStyle[K][][] {
    return this.#reader(sheet).style(area, property);
  }

  setStyle(sheet: string, area: Area, style: Partial<CellStyle>): void {
    const s = writeStyle(style);
    putCells(this.#commands, this.#tabs.sheet(sheet), area, () => ({ s }));
  }

  override setConditionalFormat(id: string, look: Partial<ConditionalLook>): void {
    if (look.formula !== undefined) requireAlwaysTrue(look.formula);
    super.setConditionalFormat(id, look);
    this.#book.getActiveSheet().refreshCanvas();
  }

  override deleteConditionalFormat(id: string): void {
    super.deleteConditionalFormat(id);
    this.#book.getActiveSheet().refreshCanvas();
  }

  merges(sheet: string): readonly Area[] {
    return this.#tabs.sheet(sheet).getSheet().getMergeData().map(toArea);
  }

  merge(sheet: string, area: Area): void {
    rangeOf(this.#tabs.sheet(sheet), area).merge({ isForceMerge: true });
  }

  unmerge(sheet: string, area: Area): void {
    rangeOf(this.#tabs.sheet(sheet), area).breakApart();
  }

  isRowHidden(sheet: string, row: number): boolean {
    return !this.#tabs.sheet(sheet).getSheet().getRowRawVisible(row);
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return !this.#tabs.sheet(sheet).getSheet().getColVisible(column);
  }

  setRowsHidden(sheet: string, first: number, last: number, hidden: boolean): void {
    const count = last - first + 1;
    if (hidden) this.#tabs.sheet(sheet).hideRows(first, count);
    else this.#tabs.sheet(sheet).showRows(first, count);
  }

  setColumnsHidden(sheet: string, first: number, last: number, hidden: boolean): void {
    const count = last - first + 1;
    if (hidden) this.#tabs.sheet(sheet).hideColumns(first, count);
    else this.#tabs.sheet(sheet).showColumns(first, count);
  }

  columnWidth(sheet: string, column: number): number {
    return toPoints(this.#tabs.sheet(sheet).getSheet().getColumnWidth(column));
  }

  setColumnWidth(sheet: string, column: number, points: number): void {
    this.#tabs.sheet(sheet).setColumnWidth(column, toPixels(points));
  }

  autofitColumns(sheet: string, area: Area): void {
    this.#tabs.sheet(sheet).autoResizeColumns(area.left, area.right - area.left + 1);
  }

  rowHeight(sheet: string, row: number): number {
    return toPoints(this.#tabs.sheet(sheet).getSheet().getRowHeight(row));
  }

  setRowHeight(sheet: string, row: number, points: number): void {
    this.#tabs.sheet(sheet).setRowHeightsForced(row, 1, toPixels(points));
  }

  /** The grid knows of frozen rows and columns only; print setup is kept for who asks. */
  override setLayout(sheet: string, change: Partial<SheetLayout>): void {
    super.setLayout(sheet, change);
    if (change.frozenRows !== undefined) this.#tabs.sheet(sheet).setFrozenRows(change.frozenRows);
    if (change.frozenColumns) this.#tabs.sheet(sheet).setFrozenColumns(change.frozenColumns);
  }

  /** The grid draws no charts: they are kept for who asks, and the page says so. */
  override addChart(chart: Omit<ChartInfo, 'id'>): ChartInfo {
    const added = super.addChart(chart);
    this.onChart?.();
    return added;
  }

  tables(): readonly TableInfo[] {
    return this.#tables.all();
  }

  addTable(sheet: string, area: Area, name: string, hasHeaders: boolean): TableInfo {
    return this.#tables.add({ sheet, area, name, showHeaders: hasHeaders, showTotals: false });
  }

  renameTable(table: string, name: string): void {
    this.#tables.rename(table, name);
  }

  deleteTable(table: string): void {
    this.#tables.delete(table);
  }

  names(): readonly NameInfo[] {
    return namesOf(this.#book);
  }

  addName(name: NameInfo): void {
    addName(this.#book, name);
  }

  deleteName(name: string, sheet: string | null): void {
    deleteName(this.#book, name, sheet);
  }

  #heard(event: GridEvent): void {
    if (event.type === 'changed') {
      this.#calculation.expect();
      const { sheet, area, change } = event;
      this.#tables.follow(sheet, area, change);
      this.conditional.follow(sheet, (painted) => shifted(painted, area, change));
    }
    if (event.type === 'deleted') {
      this.#tables.deleteOn(event.sheet);
      this.forgetExtras(event.sheet);
    }
    if (event.type !== 'activated' || !this.#tabs.isStaying) this.tell(event);
  }

  #reader(id: string): SheetReader {
    const unit = this.#book.getId();
    return new SheetReader(
      this.#tabs.sheet(id).getSheet(),
      this.#formulas.getArrayFormulaCellData()[unit]?.[id] ?? {},
      (row, column) => this.#formulas.getFormulaStringByCell(row, column, id, unit) ?? null,
    );
  }
}
