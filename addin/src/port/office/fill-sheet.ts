import type { Area, CellToWrite, CellValue, ChartToWrite, SheetToWrite } from '@zhaoshang/core';
import { lookAreas } from '../look-areas';
import { formatRange } from './format-range';

/** Rows a request: a request over 5 MB is refused by Excel on the web. */
const BLOCK = 1000;
/** Beyond these a row's height is left to Excel. */
const FITTED_ROWS = 2000;
/** Points of a character and of a column's edges, at Excel's own font. */
const [CHARACTER, EDGES] = [6, 3.75];

/** Fills a new sheet, in as few requests as its size allows. All members are ExcelApi 1.9 or older. */
export async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: SheetToWrite,
): Promise<void> {
  const { rows } = content;
  const columns = Math.max(1, ...rows.map((row) => row.length));
  // Before anything stands in them: every new width makes a grid measure the rows anew.
  (content.widths ?? []).forEach((width, column) => {
    if (width !== undefined) sheet.getCell(0, column).format.columnWidth = width * CHARACTER + EDGES;
  });
  for (let top = 0; top < rows.length; top += BLOCK) {
    const block = rows.slice(top, top + BLOCK);
    const values = block.map((row) =>
      Array.from({ length: columns }, (_, column) => typed(row[column] ?? null)),
    );
    sheet.getRangeByIndexes(top, 0, block.length, columns).values = values;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a block at a time is what keeps a request small
    if (top + BLOCK < rows.length) await context.sync();
  }
  for (const { look, area } of lookAreas(rows)) formatRange(rangeOf(sheet, area), look);
  for (const area of content.merges ?? []) rangeOf(sheet, area).merge();
  for (const [row, points] of content.heights ?? [])
    if (row < FITTED_ROWS) sheet.getCell(row, 0).format.rowHeight = points;
  if (content.frozen?.rows) sheet.freezePanes.freezeRows(content.frozen.rows);
  if (content.print) setPrint(sheet, content.print);
  for (const chart of content.charts ?? []) addChart(sheet, chart);
  await context.sync();
}

/**
 * What makes Excel store a value as it is. A text is marked as one by an apostrophe, which is no part of it: neither `=1`
 * nor `2022-06` becomes anything else.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
function typed(cell: CellValue | CellToWrite): string | number | boolean {
  const { value, formula } = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  if (formula !== undefined) return formula;
  if (value === null || value === '') return '';
  return typeof value === 'string' ? `'${value}` : value;
}

function setPrint(sheet: Excel.Worksheet, print: NonNullable<SheetToWrite['print']>): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.repeatRows) {
    const [first, last] = print.repeatRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  for (const row of print.breakBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function addChart(sheet: Excel.Worksheet, { kind, title, categories, series, place }: ChartToWrite): void {
  const [first, ...others] = series;
  if (!first) return;
  const type = kind === 'bar' ? 'BarClustered' : 'ColumnClustered';
  const chart = sheet.charts.add(type, rangeOf(sheet, first.values), 'Columns');
  const names = rangeOf(sheet, categories);
  const made = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  made.forEach((each, index) => {
    const { name, values } = series[index] ?? first;
    each.name = name;
    if (index > 0) each.setValues(rangeOf(sheet, values));
    each.setXAxisValues(names);
  });
  chart.title.text = title;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = 'Bottom';
  chart.setPosition(sheet.getCell(place.top, place.left), sheet.getCell(place.bottom, place.right));
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
