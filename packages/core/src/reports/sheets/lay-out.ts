import type { Area } from '../../model/area';
import type { CellValue } from '../../model/grid';
import type { CellLook, CellToWrite, ChartToWrite, SheetToWrite } from '../../model/sheet-to-write';
import { REPORT_MARK } from '../../reading/report-mark';
import { rowHeight } from './row-height';
import { COLUMN_FORMATS, type ReportSheet, type SheetColumn } from './report-sheet';

const TITLE: CellLook = { bold: true, size: 16, align: 'center', vertical: 'center' };
const LINE: CellLook = { align: 'left', vertical: 'center' };
const HEAD: CellLook = {
  bold: true,
  border: true,
  align: 'center',
  vertical: 'center',
  wrap: true,
  fill: 'EAF1FB',
};
const NOTE: CellLook = { wrap: true, vertical: 'top' };
const UNKNOWN = '—';
/** Words in a column this narrow are marks (黄灯), and stand in its middle. */
const NARROW = 10;
/** Rows that a chart covers, and one above it left blank. */
const CHART_ROWS = 25;

/** What is printed of every report beside its table. */
export interface Imprint {
  readonly workbook: string;
  readonly asOf: string;
}

/** A report as a sheet: title, table with a frozen heading, chart, and the notes of how its figures came about. */
export function layOut(report: ReportSheet, { workbook, asOf }: Imprint): SheetToWrite {
  const { columns, rows, title, unit, wholes = 0 } = report;
  const last = columns.length - 1;
  const widths = columns.map(({ width }) => width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const line = [
    `统计截止日：${asOf}`,
    `工作簿：${workbook}`,
    ...(unit ? [`单位：${unit}`] : []),
    `${REPORT_MARK}，台账改动后请重新生成`,
  ].join('    ');
  const top: CellToWrite[][] = [[{ value: title, look: TITLE }], [{ value: line, look: LINE }]];
  const head = heading(columns, top.length);
  const first = top.length + head.rows.length;
  const body = rows.map((row, index) =>
    columns.map((column, c) => cell(row[c] ?? null, column, index < wholes)),
  );
  const chartTop = first + rows.length + 1;
  const charts = chartOf(report, first, chartTop, last);
  const gap = charts.length > 0 ? CHART_ROWS + 2 : 1;
  const notes = notesOf(report);
  const notesTop = first + rows.length + gap;
  const whole = (row: number): Area => ({ top: row, left: 0, bottom: row, right: last });
  const heights = new Map<number, number>([[0, 30]]);
  headHeights(columns, widths, head.rows.length).forEach((height, index) =>
    heights.set(top.length + index, height),
  );
  body.forEach((row, index) =>
    heights.set(
      first + index,
      rowHeight(
        row.map(({ value }) => value),
        widths,
      ),
    ),
  );
  notes.forEach((note, index) => heights.set(notesTop + index, rowHeight([note], [total])));
  return {
    name: report.name,
    rows: [
      ...top,
      ...head.rows,
      ...body,
      ...Array.from({ length: gap }, () => []),
      ...notes.map((note): CellToWrite[] => [{ value: note, look: NOTE }]),
    ],
    widths,
    heights,
    merges:
      last === 0 ? [] : [whole(0), whole(1), ...head.merges, ...notes.map((_, i) => whole(notesTop + i))],
    frozen: { rows: first },
    charts,
    print: {
      orientation: 'landscape',
      repeatRows: [top.length, first - 1],
      ...(charts.length > 0 && { breakBefore: [chartTop] }),
    },
  };
}

/** One row of headings, or two where columns share one. */
function heading(columns: readonly SheetColumn[], top: number): { rows: CellToWrite[][]; merges: Area[] } {
  const lower = columns.map(({ heading: value }): CellToWrite => ({ value, look: HEAD }));
  if (columns.every(({ group }) => group === undefined)) return { rows: [lower], merges: [] };
  const merges: Area[] = [];
  const upper = columns.map(({ heading: own, group }, column): CellToWrite => {
    const before = columns[column - 1];
    if (group === undefined) merges.push({ top, left: column, bottom: top + 1, right: column });
    else if (before?.group !== group) {
      const right = columns.findLastIndex((each) => each.group === group);
      if (right > column) merges.push({ top, left: column, bottom: top, right });
    }
    const value = group === undefined ? own : before?.group === group ? null : group;
    return { value, look: HEAD };
  });
  const rest = columns.map(({ heading: value, group }): CellToWrite => ({
    value: group === undefined ? null : value,
    look: HEAD,
  }));
  return { rows: [upper, rest], merges };
}

function cell(value: CellValue, { kind, width }: SheetColumn, isWhole: boolean): CellToWrite {
  const isText = kind === 'text';
  const isNarrow = width <= NARROW;
  const format = COLUMN_FORMATS[kind];
  const shown = value === null && !isText ? UNKNOWN : value;
  const look: CellLook = {
    border: true,
    vertical: 'center',
    wrap: isText,
    align: isText
      ? isNarrow
        ? 'center'
        : 'left'
      : typeof shown === 'number' && kind !== 'place'
        ? 'right'
        : 'center',
    ...(isWhole && { bold: true, fill: 'F7F7F7' }),
    ...(format !== undefined && typeof shown === 'number' && { format }),
  };
  return { value: shown, look };
}

/** Heights of the one or two rows of headings; what has no group has the room of both. */
function headHeights(
  columns: readonly SheetColumn[],
  widths: readonly number[],
  rows: number,
): readonly number[] {
  const heightOf = (isGrouped: boolean) =>
    rowHeight(
      columns.map(({ heading: words, group }) => ((group !== undefined) === isGrouped ? words : null)),
      widths,
    );
  if (rows === 1) return [heightOf(false)];
  const [lower, alone] = [heightOf(true), heightOf(false)];
  return [Math.max(rowHeight([''], [1]), alone - lower), lower];
}

/** How each column came about, said once where two groups say the same, then the report's own notes. */
function notesOf({ columns, notes }: ReportSheet): string[] {
  const said = new Map<string, readonly string[]>();
  for (const { heading: name, group, how } of columns) {
    if (how === undefined) continue;
    const key = `${name}：${how}`;
    said.set(key, [...(said.get(key) ?? []), ...(group === undefined ? [] : [group])]);
  }
  const how = [...said].map(([words, groups]) =>
    groups.length === 1 ? `${groups[0] ?? ''}·${words}` : words,
  );
  const lines = [...how, ...notes];
  return lines.length > 0 ? ['说明和来历', ...lines.map((line, index) => `${index + 1}. ${line}`)] : [];
}

function chartOf(
  { chart, rows, wholes = 0, columns }: ReportSheet,
  first: number,
  top: number,
  last: number,
): ChartToWrite[] {
  if (!chart || rows.length - wholes < 2) return [];
  const column = (at: number): Area => ({
    top: first + wholes,
    left: at,
    bottom: first + rows.length - 1,
    right: at,
  });
  return [
    {
      kind: chart.kind,
      title: chart.title,
      categories: column(chart.category),
      series: chart.values.map((at) => ({
        name: `${columns[at]?.group ?? ''}${columns[at]?.heading ?? ''}`,
        values: column(at),
      })),
      place: { top: top + 1, left: 0, bottom: top + CHART_ROWS - 1, right: last },
    },
  ];
}
