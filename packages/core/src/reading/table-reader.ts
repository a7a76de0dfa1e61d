import type { Column, Columns } from '../model/column';
import type { FieldKey } from '../model/field';
import type { Book, Grid } from '../model/grid';
import { onFirstUse } from '../model/on-first-use';
import type { Normalisation, Records, RowRange, SkippedRow, TotalRow } from '../model/records';
import { unitOf } from './amounts/units';
import type { ColumnCells, ColumnReader } from './cells/column-reader';
import type { Extent } from './cells/extent';
import type { Merges } from './cells/merges';
import { heldCells } from './blocks/held-cells';
import { HeldColumn } from './blocks/held-column';
import { valuesOf, type RecordRows } from './cells/record-rows';
import { groupsOf } from './groups';
import type { PrintedTotal, Subheading, TableLayout } from './layout/table-layout';
import { normalisationsOf } from './normalisations';
import { columnReader } from './read-column';
import type { ReadOptions } from './read-options';
import { recogniseTable, type Recognition } from './recognise-table';
import { commonUnit } from './table-units';
import { agreement } from './total-agreement';
import { totalsOver } from './totals';
import { statedYear } from './year';

/** Records whose cells stay at hand while their columns are read, so that they are fetched from memory once. */
const TOGETHER = 2_000;

interface MappedReader {
  readonly field: FieldKey;
  readonly column: number;
  readonly further: boolean;
  readonly reader: ColumnReader;
}

/** A table that is being read (读取中的表): recognised once, its records read all at once or block by block. */
export class TableReader {
  private readonly table: Recognition;
  private readonly letsGo: boolean;
  private readonly header: RowRange | null;
  private readonly readers: readonly MappedReader[];
  private readonly onDemand: boolean;
  /** Columns of amounts that no heading gives a unit: their rows may. */
  private readonly unitless: ReadonlySet<number>;
  /** Columns that are kept as they are where the sheet's rows are let go. */
  private readonly unread: readonly HeldColumn[];
  /** The records whose columns are still to be read, where that is done on demand. */
  private source: RecordRows | undefined;
  private readonly rows: number[] = [];
  private readonly skipped: SkippedRow[] = [];
  private readonly totals: PrintedTotal[] = [];
  private readonly subheadings: Subheading[] = [];

  /** Recognises the table from what there is of it. `before` is how many rows of the sheet stand above the grid's. */
  constructor(book: Book, grid: Grid, layout: TableLayout, options: ReadOptions, extent: Extent, before = 0) {
    this.letsGo = extent.letsGo;
    // What is let go cannot be read later.
    this.onDemand = options.onDemand === true && !extent.letsGo;
    this.table = recogniseTable(grid, layout, options);
    const { header } = layout;
    this.header = header && { first: before + header.first, last: before + header.last };
    const { mapping, unmapped, year, unitColumn } = this.table;
    this.unread = extent.letsGo ? unmapped.map(({ column }) => new HeldColumn(column)) : [];
    const unitWithout = commonUnit(mapping);
    this.unitless = new Set(
      unitColumn === undefined ? [] : mapping.flatMap(({ unit, column }) => (unit === null ? column : [])),
    );
    this.readers = mapping.map(({ decided: _, alternatives: __, further, ...column }) => {
      const context = {
        unit: column.unit ?? unitWithout,
        yuanPerDollar: options.yuanPerDollar,
        year: year ?? options.baseYear ?? statedYear(book.name),
        date1904: book.date1904 ?? false,
      };
      const { field } = column;
      return { field, column: column.column, further, reader: columnReader(column, context, extent) };
    });
  }

  /** Reads the records of a layout, and takes down its other rows. */
  add(grid: Grid, merges: Merges, layout: TableLayout, before = 0): void {
    const source = { grid, merges, rows: layout.dataRows };
    if (this.onDemand) this.source = source;
    else this.readRows(source, this.readers);
    const onSheet = <T extends { readonly row: number }>(item: T): T => ({ ...item, row: before + item.row });
    for (const row of layout.dataRows) this.rows.push(before + row);
    for (const item of layout.skipped) this.skipped.push(onSheet(item));
    for (const item of layout.totals) this.totals.push(onSheet(item));
    for (const item of layout.subheadings) this.subheadings.push(onSheet(item));
  }

  private readRows(source: RecordRows, readers: readonly MappedReader[]): void {
    const { length } = source.rows;
    for (let from = 0; from < length; from += TOGETHER) {
      const to = Math.min(from + TOGETHER, length);
      for (const { column, reader } of readers) reader.read(this.cells(source, column, from, to));
      for (const held of this.unread) held.add(valuesOf(source, held.column, from, to));
    }
  }

  private columnOf(mapped: MappedReader): Column {
    if (this.source) this.readRows(this.source, [mapped]);
    return mapped.reader.close();
  }

  private cells(source: RecordRows, column: number, from: number, to: number): ColumnCells {
    const { grid, rows } = source;
    const cells: ColumnCells = {
      values: valuesOf(source, column, from, to),
      displayed: (index) => grid.displayed?.(rows[from + index] ?? -1, column),
    };
    const { unitColumn } = this.table;
    if (unitColumn === undefined || !this.unitless.has(column)) return cells;
    const units = valuesOf(source, unitColumn, from, to);
    return { ...cells, unit: (index) => unitOf(String(units[index] ?? '')) };
  }

  /** The table read to its end. Of a sheet whose rows were let go the grid is what is left. */
  close(left: Grid): Records {
    const { unitColumn: _, ...table } = this.table;
    const { rows, totals: printed, subheadings } = this;
    const columns: Partial<Record<FieldKey, Column>> = {};
    for (const mapped of this.readers) {
      const { field, further } = mapped;
      if (further) continue;
      if (this.onDemand) onFirstUse(columns, field, () => this.columnOf(mapped));
      else columns[field] = this.columnOf(mapped);
    }
    const series = this.readers.filter(({ further }) => further).map((mapped) => this.columnOf(mapped));
    const all = () => [...Object.values(columns), ...series];
    const grid = this.letsGo ? { ...left, held: heldCells(rows, all(), this.unread) } : left;
    let normalised: readonly Normalisation[] | undefined;
    let totals: readonly TotalRow[] | undefined;
    return {
      ...table,
      header: this.header,
      data: rows.length > 0 ? { first: rows[0] ?? 0, last: rows.at(-1) ?? 0 } : null,
      length: rows.length,
      rows,
      columns: columns as Columns,
      series,
      skipped: this.skipped.sort((a, b) => a.row - b.row),
      // These two ask for every column: made when somebody asks for them.
      get totals() {
        return (totals ??= totalsOver(printed, subheadings, rows, agreement(grid, rows, all())));
      },
      get normalised() {
        return (normalised ??= normalisationsOf(grid.name, rows, all()));
      },
      groups: groupsOf(subheadings, rows),
      grid,
    };
  }
}
