import type { Grid } from '../../model/grid';
import type { SkippedRow, SkipReason } from '../../model/records';
import { textOf } from '../cells/cell';
import { filledCells, isTotalLabel, outlineLevel, rowText, totalLevel } from './row-text';
import type { RowKind } from './row-kind';
import type { PrintedTotal, Subheading, TableLayout } from './table-layout';

type Body = Pick<TableLayout, 'dataRows' | 'skipped' | 'totals' | 'subheadings' | 'notes'> & {
  /** The row at which the next table's lines begin. */
  readonly end: number;
  /** The next table's header, where the body ended at one. */
  readonly nextHeader: number | undefined;
};

/** Reads the rows below a header until the next table or the end of the sheet. */
export function readBody(
  grid: Grid,
  judge: (row: number) => RowKind,
  first: number,
  last: number,
  left: number,
  right: number,
): Body {
  const dataRows: number[] = [];
  let others: { row: number; kind: RowKind }[] = [];
  let closed: 'no' | 'total' | 'yes' = 'no';
  let row = first;
  for (; row <= last; row++) {
    const kind = afterwards(row, judge(row));
    if (kind === 'data') dataRows.push(row);
    else if (kind === 'header') break;
    else others.push({ row, kind });
  }
  // 一、国内贷款 | 500: where every line is numbered so, the lines are the records.
  if (dataRows.length === 0) {
    dataRows.push(...others.filter(({ kind }) => kind === 'group-total').map(({ row: at }) => at));
    others = others.filter(({ kind }) => kind !== 'group-total');
  }
  const end = row > last ? row : startOfNext(others, dataRows, row);
  const lastData = dataRows.at(-1) ?? -1;
  const lastTotal = others.findLast(({ kind }) => kind === 'total')?.row ?? -1;

  const skipped: SkippedRow[] = [];
  const totals: PrintedTotal[] = [];
  const subheadings: Subheading[] = [];
  const notes: string[] = [];
  for (const { row: at, kind } of others) {
    if (at >= end) continue;
    const emptyGroup = kind === 'lone' && outlineLevel(labelOf(at)) !== undefined && at < lastTotal;
    const why = reason(kind, at < lastData || emptyGroup);
    if (why === undefined) continue;
    skipped.push({ row: at, why });
    if (why === 'total') totals.push(printedTotal(at));
    if (kind === 'group-total') totals.push({ row: at, label: labelOf(at), level: 0 });
    if (why === 'subheading')
      subheadings.push({ row: at, text: labelOf(at), level: outlineLevel(labelOf(at)) ?? 0 });
    if (why === 'note') notes.push(rowText(grid.rows[at], left, right));
  }
  return { dataRows, skipped, totals, subheadings, notes, end, nextHeader: row > last ? undefined : row };

  // Below a grand total and an empty row, a few cells are a remark or a tally and no record.
  function afterwards(at: number, kind: RowKind): RowKind {
    if (kind === 'total') closed = totalLevel(printedTotal(at).label) > 1 ? 'total' : 'no';
    else if (kind === 'blank' && closed === 'total') closed = 'yes';
    if (kind !== 'data' || closed !== 'yes') return kind;
    if (filledCells(grid.rows[at], left, right, 4).length <= 3) return 'note';
    closed = 'no';
    return kind;
  }

  function labelOf(at: number): string {
    const cells = grid.rows[at];
    const texts = filledCells(cells, left, right).filter((column) => typeof cells?.[column] === 'string');
    return textOf(cells?.[texts[0] ?? -1]);
  }

  function printedTotal(at: number): PrintedTotal {
    const cells = grid.rows[at];
    const texts = filledCells(cells, left, right, 8).map((column) => textOf(cells?.[column]));
    const label = texts.find(isTotalLabel) ?? '';
    return { row: at, label, level: label === '' ? 2 : totalLevel(label) };
  }
}

/** Why a row is skipped; blank rows only where records stand around them. */
function reason(kind: RowKind, insideData: boolean): SkipReason | undefined {
  switch (kind) {
    case 'blank':
      return insideData ? 'blank' : undefined;
    case 'numbered':
      return 'blank';
    case 'lone':
      return insideData ? 'subheading' : 'note';
    case 'group-total':
      return 'subheading';
    case 'total':
    case 'note':
    case 'unit-line':
    case 'title':
      return kind;
    case 'data':
    case 'header':
      return undefined;
  }
}

/** The lines right above another header (its title, its unit) belong to that table. */
function startOfNext(
  others: readonly { row: number; kind: RowKind }[],
  dataRows: readonly number[],
  header: number,
): number {
  const lastData = dataRows.at(-1) ?? -1;
  let start = header;
  for (const { row, kind } of others.toReversed()) {
    if (
      row <= lastData ||
      row !== start - 1 ||
      (kind !== 'lone' && kind !== 'unit-line' && kind !== 'blank' && kind !== 'title')
    )
      break;
    start = row;
  }
  return start;
}
