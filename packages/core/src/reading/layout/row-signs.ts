import type { CellValue, Grid } from '../../model/grid';
import { compact, textOf } from '../cells/cell';
import type { Heading } from '../columns/heading';
import { isHeadingName, matchHeading } from '../columns/match-heading';
import { isTotalLabel } from './row-text';

/** Where the columns stand that tell a record from other rows. */
export interface Anchors {
  readonly left: number;
  readonly right: number;
  readonly seq: number;
  readonly project: number;
}

/** Finds the columns that tell a record; -1 where there is none. */
export function anchorsOf(headings: readonly Heading[]): Anchors {
  return {
    left: headings[0]?.column ?? 0,
    right: headings.at(-1)?.column ?? 0,
    seq: columnOf(headings, 'seq'),
    project: columnOf(headings, 'project'),
  };
}

function columnOf(headings: readonly Heading[], field: 'seq' | 'project'): number {
  const best = headings
    .map((heading) => ({
      heading,
      found: matchHeading(heading).find((candidate) => candidate.field === field),
    }))
    .filter(({ found }) => (found?.confidence ?? 0) >= 0.6)
    .sort((a, b) => (b.found?.confidence ?? 0) - (a.found?.confidence ?? 0))[0];
  return best?.heading.column ?? -1;
}

/** The cell holds something. */
export function hasValue(cells: readonly CellValue[], column: number): boolean {
  return column >= 0 && textOf(cells[column]) !== '';
}

/** The cell holds a number, typed as one or as text. */
export function hasNumber(cells: readonly CellValue[], column: number): boolean {
  return column >= 0 && (typeof cells[column] === 'number' || /^\d+$/.test(textOf(cells[column])));
}

/** A serial number and a name: most rows show so that they are records, and no more need be asked. */
export function isPlainRecord(cells: readonly CellValue[], { seq, project }: Anchors): boolean {
  const name = cells[project];
  return (
    typeof cells[seq] === 'number' && typeof name === 'string' && name.length >= 2 && !name.includes('计')
  );
}

const COUNT = /^共?\d+[个项家宗](?:项目)?$/;

/** A total row has its label in one of the first columns, or first of all, and no project of its own. */
export function isTotal(
  cells: readonly CellValue[],
  filled: readonly number[],
  { left, project, seq }: Anchors,
): boolean {
  for (const column of filled) {
    if (column > Math.max(project, left + 3) && column !== filled[0]) return false;
    const value = cells[column];
    if (typeof value !== 'string' || value.length > 24 || !isTotalLabel(value)) continue;
    const name = textOf(cells[project]);
    if (column === project || isTotalLabel(name)) return true;
    // 小计 | 3个: how many there are stands where the name would.
    if ((name === '' || COUNT.test(name)) && !hasNumber(cells, seq)) return true;
  }
  return false;
}

/**
 * The first cells may be headings. They are looked up by name only: judging each cell of a million rows as a heading
 * would cost more than reading it.
 */
export function mayNameColumns(cells: readonly CellValue[], filled: readonly number[]): boolean {
  return filled.slice(0, 3).some((column) => {
    const text = cells[column];
    return typeof text === 'string' && text.length <= 10 && isHeadingName(compact(text));
  });
}

const COLUMN_LETTERS = /^(?:栏次|[甲乙丙丁戊己庚辛A-Z])$/;

/** The row that numbers the columns (栏次: 甲, 乙, 1, 2, 3). */
export function numbersColumns(cells: readonly CellValue[], filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  let expected: number | undefined;
  for (const column of filled) {
    const text = textOf(cells[column]);
    if (COLUMN_LETTERS.test(text)) continue;
    const number = /^\(?\d{1,2}\)?$/.test(text) ? Number(text.replace(/[()]/g, '')) : NaN;
    if (Number.isNaN(number) || (expected !== undefined && number !== expected)) return false;
    expected = number + 1;
  }
  return true;
}

/** The cell adds up others by a formula. */
export function isSumFormula(grid: Grid, row: number, column: number): boolean {
  return /^=\s*(?:SUM|SUBTOTAL|AGGREGATE)\s*\(/i.test(grid.formula?.(row, column) ?? '');
}

const CHINESE_SERIAL = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/;

/** 一 | 工业项目 | | 300: numbered like an outline, with a name and sums, and nothing that a record has. */
export function isGroupRow(
  cells: readonly CellValue[],
  filled: readonly number[],
  { seq, right }: Anchors,
): boolean {
  if (filled[0] !== seq || !CHINESE_SERIAL.test(textOf(cells[seq]))) return false;
  return cells.slice(seq, right + 1).filter((cell) => typeof cell === 'string' && cell !== '').length <= 2;
}
