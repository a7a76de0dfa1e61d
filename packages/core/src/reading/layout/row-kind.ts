import type { CellValue, Grid } from '../../model/grid';
import { compact, textOf } from '../cells/cell';
import type { Merges } from '../cells/merges';
import type { Heading } from '../columns/heading';
import { isHeadingName, matchHeading } from '../columns/match-heading';
import { headerEvidence } from './find-header';
import { filledCells, isNoteText, isTotalLabel, isUnitLine, outlineLevel } from './row-text';

/** What a row below a header is; `lone` is a text by itself, which its neighbours decide; `numbered` has a serial number only. */
export type RowKind =
  | 'data'
  | 'blank'
  | 'numbered'
  | 'lone'
  | 'group-total'
  | 'total'
  | 'note'
  | 'unit-line'
  | 'title'
  | 'header';

/** Where the columns stand that tell a record from other rows. */
interface Anchors {
  readonly left: number;
  readonly right: number;
  readonly seq: number;
  readonly project: number;
}

// A row is judged by its first cells: a record shows itself at once, and most rows are records.
const LOOK = 5;

/** Prepares the judgement of the rows below a header. */
export function rowJudge(
  grid: Grid,
  merges: Merges,
  header: { readonly top: number; readonly bottom: number },
  headings: readonly Heading[],
  titles: readonly string[],
): (row: number) => RowKind {
  const left = headings[0]?.column ?? 0;
  const right = headings.at(-1)?.column ?? 0;
  const anchors: Anchors = {
    left,
    right,
    seq: columnOf(headings, 'seq'),
    project: columnOf(headings, 'project'),
  };
  const headerTexts = new Set<string>();
  for (let row = header.top; row <= header.bottom; row++) {
    for (const column of filledCells(grid.rows[row], left, right))
      headerTexts.add(compact(textOf(grid.rows[row]?.[column])));
  }
  const printedTitles = new Set(titles.map(compact));
  const mergedRows = merges.filledRows(left, right);

  return (row) => {
    const cells = grid.rows[row];
    if (cells !== undefined && row > header.bottom + 2 && isPlainRecord(cells, anchors)) return 'data';
    const filled = filledCells(cells, left, right, LOOK);
    const [first] = filled;
    if (cells === undefined || first === undefined) return 'blank';
    if (filled.length === 1) return loneRow(cells[first], row, first);
    if (isTotal(cells, filled, anchors)) return 'total';
    if (typeof cells[first] === 'string' && headerTexts.has(compact(cells[first])) && repeatsHeader(row))
      return 'title';
    if (isGroupRow(cells, filled))
      return cells.some((cell) => typeof cell === 'number') ? 'group-total' : 'lone';
    if (mayNameColumns(cells, filled) && isAnotherHeader(row)) return 'header';
    if (row <= header.bottom + 2 && numbersColumns(cells, filledCells(cells, left, right))) return 'title';
    return filled.length === LOOK && hasValue(cells, anchors.project) ? 'data' : sparseRow(cells, row);
  };

  function loneRow(value: CellValue | undefined, row: number, column: number): RowKind {
    if (typeof value !== 'string') {
      if (column === anchors.seq) return 'numbered';
      return isSumFormula(grid, row, column) ? 'total' : 'data';
    }
    const text = textOf(value);
    if (printedTitles.has(compact(text))) return 'title';
    if (isTotalLabel(text)) return 'total';
    if (isUnitLine(text)) return 'unit-line';
    if (isNoteText(text)) return 'note';
    const area = merges.areaAt(row, column);
    const acrossTable = area !== undefined && area.right > area.left;
    const named =
      column === anchors.project && text.length > 12 && !acrossTable && outlineLevel(text) === undefined;
    return named || (mergedRows.has(row) && outlineLevel(text) === undefined) ? 'data' : 'lone';
  }

  /** A row with few cells, or without the name of a project. */
  function sparseRow(cells: readonly CellValue[], row: number): RowKind {
    const filled = filledCells(cells, left, right);
    const texts = filled.filter((column) => typeof cells[column] === 'string');
    const firstText = textOf(cells[texts[0] ?? -1]);
    const label = texts[0];
    if (
      label !== undefined &&
      label <= Math.max(anchors.project, left + 1) &&
      outlineLevel(firstText) !== undefined
    ) {
      const onlyNumbers = filled.every(
        (column) =>
          column === label || typeof cells[column] === 'number' || textOf(cells[column]).length <= 6,
      );
      if (
        onlyNumbers &&
        !hasNumber(cells, anchors.seq) &&
        (label === anchors.project || !hasValue(cells, anchors.project))
      ) {
        return filled.length > 1 && filled.some((column) => typeof cells[column] === 'number')
          ? 'group-total'
          : 'lone';
      }
    }
    if (
      firstText !== '' &&
      texts.length === filled.length &&
      isNoteText(firstText) &&
      !hasNumber(cells, anchors.seq)
    )
      return 'note';
    if (mergedRows.has(row)) return 'data';
    if (hasValue(cells, anchors.project) || hasNumber(cells, anchors.seq)) return 'data';
    if (texts.some((column) => isUnitLine(textOf(cells[column]))) && filled.length <= 3) return 'unit-line';
    if (texts.length === 0 && anchors.project >= 0) return 'total';
    return anchors.project >= 0 && filled.length <= 2 && texts.length === filled.length ? 'lone' : 'data';
  }

  /** 一 | 工业项目 | | 300: numbered like an outline, with a name and sums, and nothing that a record has. */
  function isGroupRow(cells: readonly CellValue[], filled: readonly number[]): boolean {
    if (filled[0] !== anchors.seq || !CHINESE_SERIAL.test(textOf(cells[anchors.seq]))) return false;
    const texts = filledCells(cells, left, right).filter((column) => typeof cells[column] === 'string');
    return texts.length <= 2;
  }

  function repeatsHeader(row: number): boolean {
    const cells = filledCells(grid.rows[row], left, right);
    const same = cells.filter((column) => headerTexts.has(compact(textOf(grid.rows[row]?.[column]))));
    return same.length >= 2 && same.length >= cells.length * 0.7;
  }

  function isAnotherHeader(row: number): boolean {
    const { filled, headings: found, foreign } = headerEvidence(grid, row, left, right);
    return found >= 3 && foreign === 0 && found >= filled * 0.6;
  }
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

function hasValue(cells: readonly CellValue[], column: number): boolean {
  return column >= 0 && textOf(cells[column]) !== '';
}

function hasNumber(cells: readonly CellValue[], column: number): boolean {
  return column >= 0 && (typeof cells[column] === 'number' || /^\d+$/.test(textOf(cells[column])));
}

/** A serial number and a name: most rows show so that they are records, and no more need be asked. */
function isPlainRecord(cells: readonly CellValue[], { seq, project }: Anchors): boolean {
  const name = cells[project];
  return (
    typeof cells[seq] === 'number' && typeof name === 'string' && name.length >= 2 && !name.includes('计')
  );
}

/** A total row has its label in one of the first columns, or first of all, and no project of its own. */
function isTotal(
  cells: readonly CellValue[],
  filled: readonly number[],
  { left, project, seq }: Anchors,
): boolean {
  for (const column of filled) {
    if (column > Math.max(project, left + 3) && column !== filled[0]) return false;
    const value = cells[column];
    if (typeof value !== 'string' || value.length > 24 || !isTotalLabel(value)) continue;
    if (column === project || isTotalLabel(textOf(cells[project]))) return true;
    if (!hasValue(cells, project) && !hasNumber(cells, seq)) return true;
  }
  return false;
}

// Headings are looked up by name only: judging each cell of a million rows as a heading would cost more than reading it.
function mayNameColumns(cells: readonly CellValue[], filled: readonly number[]): boolean {
  return filled.slice(0, 3).some((column) => {
    const text = cells[column];
    return typeof text === 'string' && text.length <= 10 && isHeadingName(compact(text));
  });
}

const CHINESE_SERIAL = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/;

const COLUMN_LETTERS = /^(?:栏次|[甲乙丙丁戊己庚辛A-Z])$/;

/** The row that numbers the columns (栏次: 甲, 乙, 1, 2, 3). */
function numbersColumns(cells: readonly CellValue[], filled: readonly number[]): boolean {
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

function isSumFormula(grid: Grid, row: number, column: number): boolean {
  return /^=\s*(?:SUM|SUBTOTAL|AGGREGATE)\s*\(/i.test(grid.formula?.(row, column) ?? '');
}
