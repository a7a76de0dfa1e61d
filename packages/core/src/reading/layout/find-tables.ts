import type { Area } from '../../model/area';
import type { Grid } from '../../model/grid';
import type { RowRange, SkippedRow } from '../../model/records';
import { indexMerges, type Merges } from '../cells/merges';
import type { Heading } from '../columns/heading';
import { headerEvidence, headerExtent, isHeaderRow } from './find-header';
import { isForm } from './form';
import { readHeadings } from './headings';
import { readBody } from './read-body';
import { rowJudge } from './row-kind';
import { filledCells, isNoteText, isUnitLine, rowText } from './row-text';
import { isGap, splitColumns, type ColumnRange } from './split-columns';
import type { TableLayout } from './table-layout';

/** Header rows are looked for this far down; what has none by then is no ledger. */
const SEARCH = 200;

/** Finds the tables of a sheet: one below the other, side by side, or none (then one layout without header). */
export function findTables(
  grid: Grid,
  merges: Merges = indexMerges(grid),
  fixed?: RowRange,
): readonly TableLayout[] {
  const sheet: Area = { top: 0, left: 0, bottom: grid.rows.length - 1, right: widthOf(grid) - 1 };
  const decided =
    fixed && fixed.first <= sheet.bottom
      ? { top: fixed.first, bottom: Math.min(fixed.last, sheet.bottom) }
      : undefined;
  const header = decided ?? findHeader(grid, merges, sheet, 0);
  if (!header || sheet.right < 0) return [withoutHeader(grid, sheet)];
  const headings = readHeadings(grid, merges, header, sheet.left, sheet.right);
  const ranges = [...splitColumns(grid, merges, headings, header)];
  if (!decided) splitOffLower(grid, ranges, headings, sheet);
  const elsewhere: string[] = [];
  return ranges.flatMap((range) => {
    const band = { ...sheet, ...range };
    const tables = tablesWithin(grid, merges, band, elsewhere, decided);
    return tables.length > 0 ? tables : [withoutHeader(grid, band)];
  });
}

/** A table at the right whose header stands in another row: it has no headings yet, but a header of its own. */
function splitOffLower(grid: Grid, ranges: ColumnRange[], headings: readonly Heading[], sheet: Area): void {
  const last = ranges.at(-1);
  const named = headings.findLast((heading) => heading.header !== '')?.column ?? sheet.right;
  if (!last || named + 2 > sheet.right || !isGap(grid, named + 1, 0)) return;
  const left = named + 2;
  const lower = grid.rows.findIndex(
    (_, row) => row <= SEARCH && isHeaderRow(headerEvidence(grid, row, left, sheet.right)),
  );
  if (lower >= 0) ranges.splice(-1, 1, { left: last.left, right: named + 1 }, { left, right: last.right });
}

/** The tables of a band of columns, from top to bottom. What stands above them is added to `elsewhere`. */
function tablesWithin(
  grid: Grid,
  merges: Merges,
  area: Area,
  elsewhere: string[],
  fixed: { top: number; bottom: number } | undefined,
): TableLayout[] {
  const tables: TableLayout[] = [];
  let top = area.top;
  let header = fixed ?? findHeader(grid, merges, area, top);
  while (header) {
    const headings = readHeadings(grid, merges, header, area.left, area.right);
    const lines = linesAbove(grid, area, top, header.top - 1);
    const titles = lines.map(({ text }) => text);
    const judge = rowJudge(grid, merges, header, headings, titles);
    const { end, nextHeader, ...body } = readBody(
      grid,
      judge,
      header.bottom + 1,
      area.bottom,
      area.left,
      area.right,
    );
    tables.push({
      ...body,
      left: area.left,
      right: area.right,
      header: { first: header.top, last: header.bottom },
      headings,
      above: titles,
      elsewhere: [...elsewhere],
      skipped: [...lines.map(({ row, why }): SkippedRow => ({ row, why })), ...body.skipped],
    });
    elsewhere.push(...titles);
    top = end;
    header = nextHeader === undefined ? undefined : headerExtent(grid, merges, nextHeader, { ...area, top });
  }
  return tables;
}

function findHeader(
  grid: Grid,
  merges: Merges,
  area: Area,
  from: number,
): { top: number; bottom: number } | undefined {
  for (let row = from; row <= Math.min(area.bottom, from + SEARCH); row++) {
    if (filledCells(grid.rows[row], area.left, area.right, 2).length < 2) continue;
    if (!isHeaderRow(headerEvidence(grid, row, area.left, area.right, merges))) continue;
    if (isForm(grid, row, area)) return undefined;
    return headerExtent(grid, merges, row, { ...area, top: from });
  }
  return undefined;
}

/** The lines above a header: who reports, when, in which unit. */
function linesAbove(
  grid: Grid,
  area: Area,
  first: number,
  last: number,
): { row: number; why: SkippedRow['why']; text: string }[] {
  const lines: { row: number; why: SkippedRow['why']; text: string }[] = [];
  for (let row = first; row <= last; row++) {
    const text = rowText(grid.rows[row], area.left, area.right);
    if (text === '') continue;
    const why = isUnitLine(text)
      ? 'unit-line'
      : /^(?:注|说明|备注|填表说明|填报说明)[:：]/.test(text) && isNoteText(text)
        ? 'note'
        : 'title';
    lines.push({ row, why, text });
  }
  return lines;
}

function withoutHeader(grid: Grid, { left, right }: Area): TableLayout {
  const headings: Heading[] = [];
  for (let column = left; column <= right; column++)
    headings.push({ column, header: '', levels: [], unit: null });
  const above = grid.rows
    .slice(0, 3)
    .map((row) => rowText(row, left, right))
    .filter((text) => text !== '');
  return {
    left,
    right,
    header: null,
    headings,
    dataRows: [],
    skipped: [],
    totals: [],
    subheadings: [],
    above,
    elsewhere: [],
    notes: [],
  };
}

function widthOf(grid: Grid): number {
  let width = 0;
  for (const row of grid.rows) if (row.length > width) width = row.length;
  return width;
}
