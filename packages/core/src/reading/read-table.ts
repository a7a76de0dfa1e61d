import type { ChosenMapping, Column, Columns } from '../model/column';
import { FIELDS, type FieldKey } from '../model/field';
import type { Book, Grid } from '../model/grid';
import type { Normalisation, Records } from '../model/records';
import { unitOf } from './amounts/units';
import type { Merges } from './cells/merges';
import { columnSource, noteLog } from './cells/source';
import { assignFields } from './columns/assign';
import { seeColumns } from './columns/see-columns';
import { kindOfTable } from './columns/table-kind';
import { groupsOf } from './groups';
import type { TableLayout } from './layout/table-layout';
import { columnReader } from './read-column';
import { readColumns } from './cells/column-reader';
import { decidedBy, decisionsFor } from './mapping/sheet-mapping';
import type { ReadOptions } from './read-options';
import { commonUnit, unitOfTable, unitShown } from './table-units';
import { agreement } from './total-agreement';
import { totalsOver } from './totals';
import { statedYear } from './year';

/** Reads one table of a sheet: its kind, its columns, its values. */
export function readTable(
  book: Book,
  grid: Grid,
  merges: Merges,
  layout: TableLayout,
  options: ReadOptions,
): Records {
  const { dataRows } = layout;
  const decided = decisionsFor(options.mapping, grid.name);
  const title = layout.above.join(' ');
  const year = statedYear(title, grid.name);
  const seen = seeColumns(grid, layout);
  const recognised = kindOfTable({
    sheet: grid.name,
    title,
    candidates: seen.map(({ candidates }) => candidates),
    headers: seen.map(({ heading }) => heading.header),
    hasHeader: layout.header !== null,
  });
  const { kind, confidence, because } = decided.kind
    ? { kind: decided.kind, confidence: 1, because: '人工指定' }
    : recognised;

  const headings = seen.map(({ heading }) => heading);
  const { mapping: assigned, unmapped } = assignFields(seen, kind, decidedBy(decided.columns, headings));
  const decidedUnits = decidedBy(decided.units, headings);
  const tableUnit = unitOfTable(grid, layout);
  const mapping = assigned.map((column): ChosenMapping => ({
    ...column,
    unit: unitOfColumn(column.field, column.column),
  }));

  const unitWithout = commonUnit(mapping);
  const normalised: Normalisation[] = [];
  const columns: Partial<Record<FieldKey, Column>> = {};
  const readers = mapping.map(({ decided: _, alternatives: __, ...column }) => {
    const context = {
      unit: column.unit ?? unitWithout,
      rowUnit: column.unit === null ? rowUnits() : undefined,
      yuanPerDollar: options.yuanPerDollar,
      year: year ?? options.baseYear ?? statedYear(book.name),
      date1904: book.date1904 ?? false,
    };
    const source = columnSource(grid, merges, dataRows, column.column);
    const log = noteLog(grid.name, dataRows, column.column, normalised);
    return columnReader(source, column, context, log);
  });
  readColumns(readers, dataRows.length);
  for (const { column } of readers) columns[column.field] = column;

  const agreeing = agreement(grid, dataRows, Object.values(columns));
  return {
    sheet: grid.name,
    kind,
    confidence,
    because,
    header: layout.header,
    data: dataRows.length > 0 ? { first: dataRows[0] ?? 0, last: dataRows.at(-1) ?? 0 } : null,
    length: dataRows.length,
    rows: dataRows,
    columns: columns as Columns,
    mapping,
    unmapped,
    skipped: [...layout.skipped].sort((a, b) => a.row - b.row),
    totals: totalsOver(layout.totals, layout.subheadings, dataRows, agreeing),
    normalised: normalised.sort((a, b) => a.column - b.column || a.row - b.row),
    groups: groupsOf(layout.subheadings, dataRows),
    year,
    grid,
  };

  /** The unit of a column, of whoever states it: a person, the heading, the table, the number format. */
  function unitOfColumn(field: FieldKey, column: number): string | null {
    if (FIELDS[field].type !== 'amount') return null;
    const heading = seen.find((each) => each.heading.column === column)?.heading;
    return (
      decidedUnits.get(column) ?? heading?.unit ?? tableUnit ?? unitShown(grid, dataRows, column) ?? null
    );
  }

  /** The unit in each row where a column that means nothing else holds units (计量单位). */
  function rowUnits(): ((record: number) => string | undefined) | undefined {
    const taken = new Set(mapping.map(({ column }) => column));
    const units = seen.find(({ heading, content }) => content.units >= 0.8 && !taken.has(heading.column));
    if (!units) return undefined;
    const source = columnSource(grid, merges, dataRows, units.heading.column);
    return (record) => unitOf(String(source.value(record) ?? ''));
  }
}
