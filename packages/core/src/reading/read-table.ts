import type { Column, ColumnMapping, Columns } from '../model/column';
import { FIELDS, type FieldKey } from '../model/field';
import type { Book, Grid } from '../model/grid';
import type { Normalisation, Records } from '../model/records';
import { columnIndex, columnLetters } from '../model/address';
import { readAmounts } from './amounts/read-amounts';
import { isMoneyUnit, statedUnit, unitOf } from './amounts/units';
import { columnSource, noteLog } from './cells/source';
import type { Merges } from './cells/merges';
import { assignFields, type SeenColumn } from './columns/assign';
import { contentOf } from './columns/content';
import { matchHeading } from './columns/match-heading';
import { kindOfTable } from './columns/table-kind';
import { readDates } from './dates/read-dates';
import { groupsOf } from './groups';
import type { TableLayout } from './layout/table-layout';
import type { ReadOptions, SheetMapping } from './read-options';
import { readTexts } from './text/read-texts';
import { totalsOver } from './totals';
import { agreement } from './total-agreement';
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
  const decided: SheetMapping = options.mapping?.[grid.name] ?? {};
  const title = layout.above.join(' ');
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
  const fixed = new Map<number, FieldKey | null>();
  for (const [letters, field] of Object.entries(decided.columns ?? {}))
    fixed.set(columnIndex(letters), field);

  const { mapping: assigned, unmapped } = assignFields(seen, kind, fixed);
  const tableUnit = unitOfTable(grid, layout);
  const mapping = assigned.map((column): ColumnMapping => ({
    ...column,
    unit: unitOfColumn(column.field, column.column),
  }));
  const assumed = commonUnit(mapping);
  const year = statedYear(title, grid.name);
  const normalised: Normalisation[] = [];
  const columns: Partial<Record<FieldKey, Column>> = {};
  for (const column of mapping) columns[column.field] = readColumn(column);

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
    totals: totalsOver(
      layout.totals,
      layout.subheadings,
      dataRows,
      agreement(grid, dataRows, Object.values(columns)),
    ),
    normalised,
    groups: groupsOf(layout.subheadings, dataRows),
    year,
    grid,
  };

  function unitOfColumn(field: FieldKey, column: number): string | null {
    if (FIELDS[field].type !== 'amount') return null;
    const letters = columnLetters(column);
    const given = decided.units?.[letters];
    if (given !== undefined) return given;
    return (
      seen.find(({ heading }) => heading.column === column)?.heading.unit ??
      tableUnit ??
      unitShown(grid, dataRows, column) ??
      null
    );
  }

  function readColumn(column: ColumnMapping): Column {
    const source = columnSource(grid, merges, dataRows, column.column);
    const log = noteLog(grid.name, dataRows, column.column, normalised);
    switch (FIELDS[column.field].type) {
      case 'text':
        return readTexts(source, column, log);
      case 'date':
        return readDates(
          source,
          column,
          { year: year ?? options.baseYear, date1904: book.date1904 ?? false },
          log,
        );
      case 'amount': {
        const rowUnit = column.unit === null ? rowUnits() : undefined;
        return readAmounts(
          source,
          column,
          { unit: column.unit ?? assumed, yuanPerDollar: options.yuanPerDollar, rowUnit },
          log,
        );
      }
    }
  }

  /** The unit in each row where a column that means nothing else holds units (计量单位). */
  function rowUnits(): ((record: number) => string | undefined) | undefined {
    const column = seen.find(
      ({ heading, content }) =>
        content.filled > 0 && content.units >= 0.8 && !mapping.some((m) => m.column === heading.column),
    );
    if (!column) return undefined;
    const source = columnSource(grid, merges, dataRows, column.heading.column);
    return (record) => unitOf(String(source.value(record) ?? ''));
  }
}

function seeColumns(grid: Grid, layout: TableLayout): SeenColumn[] {
  return layout.headings
    .map((heading) => ({
      heading,
      candidates: matchHeading(heading),
      content: contentOf(grid, layout.dataRows, heading.column),
    }))
    .filter(
      ({ heading, content }) =>
        heading.header !== '' || content.filled > 0 || hasContent(grid, layout, heading.column),
    );
}

function hasContent(grid: Grid, layout: TableLayout, column: number): boolean {
  if (layout.header === null) return true;
  return layout.dataRows.some((row) => (grid.rows[row]?.[column] ?? null) !== null);
}

/** The unit that holds for the whole table: of a line above, the sheet's name, or a note below. */
function unitOfTable(grid: Grid, layout: TableLayout): string | undefined {
  const stated = [...layout.above]
    .reverse()
    .map(statedUnit)
    .find((unit) => unit !== undefined && isMoneyUnit(unit));
  const inTitle = /[(（](亿元|万元|元|万美元)[)）]/;
  return (
    stated ??
    [...layout.above, grid.name].map((text) => inTitle.exec(text)?.[1]).find((unit) => unit !== undefined) ??
    layout.notes.map(statedUnit).find((unit) => unit !== undefined && isMoneyUnit(unit))
  );
}

/** The unit that a number format adds to each number (0.00"亿元"), where the first numbers of a column all show it. */
function unitShown(grid: Grid, rows: readonly number[], column: number): string | undefined {
  const numbers = rows
    .slice(0, 50)
    .filter((row) => typeof grid.rows[row]?.[column] === 'number')
    .slice(0, 5);
  const units = new Set(
    numbers.map((row) => unitOf(/[^\d.,\s]+$/.exec(grid.displayed?.(row, column) ?? '')?.[0] ?? '')),
  );
  const [unit] = units;
  return units.size === 1 && unit !== undefined && isMoneyUnit(unit) ? unit : undefined;
}

/** The one money unit that all columns with a unit share: what a column without one is taken to be in, while it is reported. */
function commonUnit(mapping: readonly ColumnMapping[]): string | null {
  const units = new Set(mapping.map(({ unit }) => unit).filter((unit) => unit !== null && isMoneyUnit(unit)));
  const [unit] = units;
  return units.size === 1 ? (unit ?? null) : null;
}
