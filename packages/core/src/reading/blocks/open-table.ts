import { columnLetters } from '../../model/address';
import type { CellValue, Grid } from '../../model/grid';
import type { FieldKey } from '../../model/field';
import type { Normalisation, Records, SkippedRow } from '../../model/records';
import type { PrintedTotal, Subheading, TableLayout } from '../layout/table-layout';
import type { SheetMapping } from '../mapping/sheet-mapping';
import { groupsOf } from '../groups';
import { agreement } from '../total-agreement';
import { totalsOver } from '../totals';
import { columnJoiner, type ColumnJoiner } from './column-joiner';

/** Normalisations kept for one table, as when it is read whole. */
const LIMIT = 10_000;

/** A table whose records still arrive (分块读取中的表): what its header settled, and what has been read so far. */
export class OpenTable {
  /** What the first block settled, for reading the next ones alike. */
  settled: SheetMapping;
  private readonly joiners: readonly ColumnJoiner[];
  private readonly rows: number[] = [];
  private readonly skipped: SkippedRow[] = [];
  private readonly totals: PrintedTotal[] = [];
  private readonly subheadings: Subheading[] = [];
  private readonly normalised: Normalisation[] = [];

  constructor(
    private readonly first: Records,
    private readonly headerAt: (row: number) => number,
  ) {
    const { kind, mapping, unmapped } = first;
    const columns: Record<string, FieldKey | null> = {};
    for (const { column } of unmapped) columns[columnLetters(column)] = null;
    for (const { column, field } of mapping) columns[columnLetters(column)] = field;
    const units: Record<string, string> = {};
    for (const { column, unit } of mapping) if (unit !== null) units[columnLetters(column)] = unit;
    this.settled = { kind, columns, units };
    this.joiners = mapping.flatMap(({ field }) => first.columns[field] ?? []).map(columnJoiner);
  }

  /** Where the header stands in what the next blocks are read with, 1-based. */
  settle(header: readonly [number, number]): void {
    this.settled = { ...this.settled, header };
  }

  /** Adds the records of a block; `sheetRow` tells where a row of the block stands on the sheet. */
  add(layout: TableLayout, records: Records, sheetRow: (row: number) => number): void {
    const at = <T extends { readonly row: number }>(item: T): T => ({ ...item, row: sheetRow(item.row) });
    for (const joiner of this.joiners) joiner.add(records.columns[joiner.field], this.rows.length);
    for (const row of records.rows) this.rows.push(sheetRow(row));
    for (const item of layout.skipped) this.skipped.push(at(item));
    for (const item of layout.totals) this.totals.push(at(item));
    for (const item of layout.subheadings) this.subheadings.push(at(item));
    for (const item of records.normalised) if (this.normalised.length < LIMIT) this.normalised.push(at(item));
  }

  /** The table read to its end. `kept` are the rows of the sheet; those of records are empty. */
  close(kept: readonly (readonly CellValue[])[]): Records {
    const { first, rows, headerAt } = this;
    const { header } = first;
    const columns = Object.fromEntries(this.joiners.map((joiner) => [joiner.field, joiner.close()]));
    const byColumn = new Map(first.mapping.map(({ column, field }) => [column, columns[field]]));
    const grid: Grid = {
      name: first.sheet,
      rows: kept,
      held: (row, column) => heldBy(byColumn.get(column), recordAt(rows, row)),
    };
    const all = Object.values(columns);
    return {
      ...first,
      header: header && { first: headerAt(header.first), last: headerAt(header.last) },
      data: rows.length > 0 ? { first: rows[0] ?? 0, last: rows.at(-1) ?? 0 } : null,
      length: rows.length,
      rows,
      columns,
      skipped: this.skipped.sort((a, b) => a.row - b.row),
      totals: totalsOver(this.totals, this.subheadings, rows, agreement(grid, rows, all)),
      normalised: this.normalised.sort((a, b) => a.column - b.column || a.row - b.row),
      groups: groupsOf(this.subheadings, rows),
      grid,
    };
  }
}

/** What a cell was read as: its text, its amount in yuan, its first day; what was written where a note kept it. */
function heldBy(column: ReturnType<ColumnJoiner['close']> | undefined, record: number): CellValue {
  if (!column || record < 0) return null;
  const raw = column.notes.get(record)?.raw;
  if (raw !== undefined) return raw;
  if (column.type === 'text') return column.values[record] || null;
  if (column.type === 'date') return numberOr(column.from[record]);
  return numberOr((column.fen[record] ?? NaN) / 100);
}

function numberOr(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** The record that stands in a row of the sheet; -1 where there is none. */
function recordAt(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] ?? 0;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
