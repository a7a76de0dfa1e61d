import { columnLetters, type Area, type ChartToWrite, type Day, type SheetToWrite } from '@zhaoshang/core';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { cellOf } from './cell-to-write';

export interface WriteOptions {
  readonly names?: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
  readonly title?: string;
  /** The day that the file says it was made on. Never today's by itself: the same input gives the same bytes. */
  readonly on?: Day;
}

const MS_PER_DAY = 86_400_000;

/** Writes sheets as an .xlsx. Text that begins with = + - @ stays text. */
export async function writeBook(
  sheets: readonly SheetToWrite[],
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const made = new Date((options.on ?? 0) * MS_PER_DAY);
  return writeXlsx({
    sheets: sheets.map(hucreSheet),
    namedRanges: Object.entries(options.names ?? {}).map(([name, range]) => ({ name, range })),
    dateSystem: options.date1904 ? '1904' : '1900',
    properties: { created: made, modified: made, ...(options.title && { title: options.title }) },
  });
}

function hucreSheet(sheet: SheetToWrite): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const rows = sheet.rows.map((row, r) =>
    row.map((given, c) => {
      const { value, details } = cellOf(given);
      if (details) cells.set(`${r},${c}`, details);
      return value;
    }),
  );
  return {
    name: sheet.name,
    rows,
    cells,
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    merges: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: (sheet.tables ?? []).map(({ name, area }) => ({
      name,
      range: rangeOf(area),
      columns: headingsOf(sheet, area).map((heading) => ({ name: heading })),
    })),
    charts: (sheet.charts ?? []).map(chartOf),
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'very-hidden',
    ...(sheet.frozen && { freezePane: sheet.frozen }),
    ...(sheet.print && { pageSetup: pageOf(sheet.print) }),
    // A break is told by the row above it.
    rowBreaks: (sheet.print?.breakBefore ?? []).map((row) => row - 1),
  };
}

function chartOf({
  kind,
  title,
  categories,
  series,
  place,
}: ChartToWrite): NonNullable<WriteSheet['charts']>[number] {
  return {
    type: kind,
    title,
    series: series.map(({ name, values }) => ({
      name,
      values: rangeOf(values),
      categories: rangeOf(categories),
    })),
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
    legend: series.length > 1 ? 'bottom' : false,
  };
}

function columnsOf({
  widths = [],
  hiddenColumns = new Set(),
}: SheetToWrite): NonNullable<WriteSheet['columns']> {
  const count = Math.max(widths.length, ...[...hiddenColumns].map((c) => c + 1), 0);
  return Array.from({ length: count }, (_, c) => {
    const width = widths[c];
    return { ...(width !== undefined && { width }), ...(hiddenColumns.has(c) && { hidden: true }) };
  });
}

function rowsOf({
  heights = new Map(),
  hiddenRows = new Set(),
}: SheetToWrite): NonNullable<WriteSheet['rowDefs']> {
  const rows = new Set([...heights.keys(), ...hiddenRows]);
  return new Map(
    [...rows].map((r) => {
      const height = heights.get(r);
      return [r, { ...(height !== undefined && { height }), ...(hiddenRows.has(r) && { hidden: true }) }];
    }),
  );
}

function headingsOf(sheet: SheetToWrite, { top, left, right }: Area): string[] {
  return Array.from({ length: right - left + 1 }, (_, i) => {
    const cell = sheet.rows[top]?.[left + i] ?? null;
    return String(typeof cell === 'object' && cell !== null ? cell.value : (cell ?? `列${i + 1}`));
  });
}

function pageOf({ orientation, repeatRows }: NonNullable<SheetToWrite['print']>): WriteSheet['pageSetup'] {
  const repeated = repeatRows && { printTitlesRow: `$${repeatRows[0] + 1}:$${repeatRows[1] + 1}` };
  return { paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, ...repeated };
}

function rangeOf({ top, left, bottom, right }: Area): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}
