import type { CellValue, Grid } from '../../model/grid';
import { compact, textOf } from '../cells/cell';
import type { Merges } from '../cells/merges';
import type { Heading } from '../columns/heading';
import { readHeading } from '../columns/heading-text';
import { isHeadingLike } from '../columns/match-heading';
import { headerEvidence } from './find-header';
import {
  anchorsOf,
  hasNumber,
  hasValue,
  isGroupRow,
  isPlainRecord,
  isSumFormula,
  isTotal,
  mayNameColumns,
  numbersColumns,
} from './row-signs';
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
  const anchors = anchorsOf(headings);
  const { left, right } = anchors;
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
    if (isGroupRow(cells, filled, anchors))
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
    const [label = -1] = texts;
    const text = textOf(cells[label]);
    const onlyTexts = texts.length === filled.length;
    const named = hasValue(cells, anchors.project);
    const numbered = hasNumber(cells, anchors.seq);
    if (outlineLevel(text) !== undefined && !numbered && isOutline(cells, filled, label)) {
      return onlyTexts ? 'lone' : 'group-total';
    }
    if (onlyTexts && !numbered && isNoteText(text)) return 'note';
    if (named || numbered || mergedRows.has(row)) return 'data';
    if (filled.length <= 3 && texts.some((column) => isUnitLine(textOf(cells[column])))) return 'unit-line';
    if (anchors.project < 0) return 'data';
    return texts.length === 0 ? 'total' : onlyTexts && filled.length <= 2 ? 'lone' : 'data';
  }

  /** 一、工业项目 | 45个 | | 300: a numbered text first, and beside it numbers and short remarks only. */
  function isOutline(cells: readonly CellValue[], filled: readonly number[], label: number): boolean {
    if (label > Math.max(anchors.project, left + 1)) return false;
    if (label !== anchors.project && hasValue(cells, anchors.project)) return false;
    return filled.every(
      (column) => column === label || typeof cells[column] === 'number' || textOf(cells[column]).length <= 6,
    );
  }

  function repeatsHeader(row: number): boolean {
    const cells = filledCells(grid.rows[row], left, right);
    const texts = cells.map((column) => textOf(grid.rows[row]?.[column]));
    const others = texts.filter((text) => !headerTexts.has(compact(text)));
    // A heading that the first header has not makes it another table's.
    if (others.some((text) => isHeadingLike(readHeading(text)))) return false;
    return texts.length - others.length >= 2 && others.length <= texts.length * 0.3;
  }

  function isAnotherHeader(row: number): boolean {
    const { filled, headings: found, foreign } = headerEvidence(grid, row, left, right);
    return found >= 3 && foreign === 0 && found >= filled * 0.6;
  }
}
