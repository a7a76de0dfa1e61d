import { intersection } from '../grid/area';
import { DEFAULT_STYLE } from '../grid/cell-style';
import { HostError } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { boolean, oneOf } from './arguments';
import { requireWritable } from './context';
import { emptyCells, RangeContent } from './range-content';
import { specialCells } from './special-cells';
import { allHidden, span, touching, visibleColumns, visibleRows } from './visible-areas';

/** More merged areas than this are not answered. */
const MAX_MERGED_AREAS = 512;

/** A rectangle of cells of one sheet. https://learn.microsoft.com/javascript/api/excel/excel.range */
export class Range extends RangeContent {
  get conditionalFormats(): HostObject {
    return this.context.make.conditionalFormats(this.sheet, [this.area]);
  }

  get format(): HostObject {
    return this.context.make.rangeFormat(this.sheet, [this.area]);
  }

  get rowHidden(): boolean | null {
    return allHidden(this.#rows().map((row) => this.context.grid.isRowHidden(this.sheet, row)));
  }

  set rowHidden(hidden: unknown) {
    requireWritable(this.context, this.sheet);
    this.context.grid.setRowsHidden(this.sheet, this.area.top, this.area.bottom, boolean(hidden));
  }

  get columnHidden(): boolean | null {
    const columns = span(this.area.left, this.area.right);
    return allHidden(columns.map((column) => this.context.grid.isColumnHidden(this.sheet, column)));
  }

  set columnHidden(hidden: unknown) {
    requireWritable(this.context, this.sheet);
    this.context.grid.setColumnsHidden(this.sheet, this.area.left, this.area.right, boolean(hidden));
  }

  /** Whether all cells are hidden, by their rows or their columns. */
  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === false && this.columnHidden === false ? false : null;
  }

  /** Selecting works on the active sheet only: activate the sheet first. */
  select(): void {
    if (this.context.grid.activeSheet() !== this.sheet) {
      throw new HostError('InvalidOperation', 'The sheet of the range is not active.');
    }
    this.context.grid.select(this.sheet, this.area);
  }

  clear(applyTo?: unknown): void {
    requireWritable(this.context, this.sheet);
    const what = oneOf(applyTo ?? 'All', ['All', 'Contents', 'Formats']);
    const used = this.context.grid.usedArea(this.sheet, false);
    const area = used && intersection(used, this.area);
    if (!area) return;
    if (what !== 'Formats') this.context.grid.write(this.sheet, area, emptyCells(area));
    if (what !== 'Contents') this.context.grid.setStyle(this.sheet, area, DEFAULT_STYLE);
  }

  /** `across` merges each row by itself. */
  merge(across?: unknown): void {
    requireWritable(this.context, this.sheet);
    const rows = span(this.area.top, this.area.bottom).map((row) => ({
      ...this.area,
      top: row,
      bottom: row,
    }));
    for (const area of across === true ? rows : [this.area]) this.context.grid.merge(this.sheet, area);
  }

  unmerge(): void {
    requireWritable(this.context, this.sheet);
    this.context.grid.unmerge(this.sheet, this.area);
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
  getMergedAreasOrNullObject(): HostObject | null {
    const merged = touching(this.context.grid.merges(this.sheet), this.area);
    if (merged.length > MAX_MERGED_AREAS) throw new HostError('InvalidOperation');
    return merged.length > 0 ? this.context.make.rangeAreas(this.sheet, merged) : null;
  }

  getSpecialCells(cellType: unknown, valueType?: unknown): HostObject {
    const found = this.getSpecialCellsOrNullObject(cellType, valueType);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  getSpecialCellsOrNullObject(cellType: unknown, valueType?: unknown): HostObject | null {
    if (valueType !== undefined && valueType !== null && valueType !== 'All') {
      throw new HostError(
        'NotImplemented',
        'The Office host does not model the value types of special cells.',
      );
    }
    const areas = specialCells(this.context.grid, this.sheet, this.area, cellType);
    return areas.length > 0 ? this.context.make.rangeAreas(this.sheet, areas) : null;
  }

  getVisibleView(): HostObject {
    const { grid } = this.context;
    const used = intersection(grid.usedArea(this.sheet, false) ?? this.area, this.area) ?? this.area;
    const [rows, columns] = [visibleRows(grid, this.sheet, used), visibleColumns(grid, this.sheet, used)];
    return this.context.make.rangeView(this.sheet, rows, columns);
  }

  /** Rows whose state is asked for; of whole columns only the used ones, since the rest is as it always was. */
  #rows(): number[] {
    const used = this.isEntireColumn ? this.context.grid.usedArea(this.sheet, false) : null;
    return span(this.area.top, used ? used.bottom : this.isEntireColumn ? 0 : this.area.bottom);
  }
}
