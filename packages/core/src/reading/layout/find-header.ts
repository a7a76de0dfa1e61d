import type { Area } from '../../model/area';
import type { Grid } from '../../model/grid';
import { textOf } from '../cells/cell';
import type { Merges } from '../cells/merges';
import { unitOf } from '../amounts/units';
import { readHeading } from '../columns/heading-text';
import { isHeadingLike } from '../columns/match-heading';
import { filledCells } from './row-text';

/** How much a row looks like the header of a ledger. */
export interface HeaderEvidence {
  readonly filled: number;
  /** Cells that stand as headings in ledgers. */
  readonly headings: number;
  /** Cells that no header has: numbers, long texts. */
  readonly foreign: number;
}

const LONGEST_HEADING = 40;
const WIDEST_GROUP = 12;

/** Looks at one row as a header. */
export function headerEvidence(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  merges?: Merges,
): HeaderEvidence {
  const cells = filledCells(grid.rows[row], left, right);
  let headings = 0;
  let foreign = 0;
  const seen = new Set<string>();
  for (const column of cells) {
    const value = grid.rows[row]?.[column];
    const text = textOf(value);
    if (
      typeof value !== 'string' ||
      text.length > LONGEST_HEADING ||
      /[:：]./.test(text.replace(/单位[:：]|^其中[:：]/, ''))
    )
      foreign++;
    else if (
      !seen.has(text) &&
      (isHeadingLike(readHeading(text)) || isGroupHeading(text, merges?.areaAt(row, column)))
    )
      headings++;
    seen.add(text);
  }
  return { filled: cells.length, headings, foreign };
}

// A text over several columns, but not over all as a title is.
function isGroupHeading(text: string, area: Area | undefined): boolean {
  if (text.length > 16 || /[:：]/.test(text)) return false;
  return (
    area !== undefined &&
    area.right > area.left &&
    area.right - area.left < WIDEST_GROUP &&
    area.bottom === area.top
  );
}

/** Enough headings, and little else. */
export function isHeaderRow({ filled, headings, foreign }: HeaderEvidence): boolean {
  if (headings >= 8) return headings >= filled * 0.15 && foreign <= filled * 0.3;
  if (headings >= 4) return headings >= filled * 0.25 && foreign <= filled * 0.25;
  return headings >= 2 && headings >= filled * 0.7 && foreign === 0;
}

/** First and last row of the header around a row that looks like one: merges and groups above and below belong to it. */
export function headerExtent(
  grid: Grid,
  merges: Merges,
  row: number,
  area: Area,
): { top: number; bottom: number } {
  let top = row;
  while (top > area.top && row - top < 2 && isGroupRow(grid, merges, top - 1, top, area)) top--;
  let bottom = row;
  for (let r = top; r <= bottom && bottom < area.bottom; r++) {
    for (const column of filledCells(grid.rows[r], area.left, area.right)) {
      const merge = merges.areaAt(r, column);
      if (merge?.top === r) bottom = Math.max(bottom, Math.min(merge.bottom, top + 2));
    }
  }
  while (bottom < area.bottom && bottom - top < 2 && isSubHeaderRow(grid, merges, top, bottom, area))
    bottom++;
  return { top, bottom };
}

/** A row of group headings right above: two or more texts, each over part of the table, none of them a sentence. */
function isGroupRow(grid: Grid, merges: Merges, row: number, below: number, area: Area): boolean {
  const cells = filledCells(grid.rows[row], area.left, area.right);
  const width = filledCells(grid.rows[below], area.left, area.right).length;
  const spans = cells.some((column) => (merges.areaAt(row, column)?.right ?? column) > column);
  if (cells.length < 2 || (!spans && cells.length > width)) return false;
  const texts = cells.map((column) => grid.rows[row]?.[column]);
  const short = texts.every(
    (text) => typeof text === 'string' && text.length <= 30 && !/[:：]\s*\S/.test(text),
  );
  return short && (spans || cells.length >= 3);
}

/** The next row still names columns: every text of it stands under a group heading or under a gap, none is data. */
function isSubHeaderRow(grid: Grid, merges: Merges, top: number, bottom: number, area: Area): boolean {
  const next = bottom + 1;
  const cells = filledCells(grid.rows[next], area.left, area.right);
  if (cells.length === 0) return false;
  const texts = cells.map((column) => textOf(grid.rows[next]?.[column]));
  if (cells.every((column) => typeof grid.rows[next]?.[column] === 'string') && texts.every(isBareUnit))
    return true;
  if (cells.length < 2) return false;
  return cells.every((column, index) => {
    const value = grid.rows[next]?.[column];
    const text = texts[index] ?? '';
    if (typeof value !== 'string' || text.length > 24) return false;
    return isUnderGroup(grid, merges, top, bottom, column, area) || repeats(grid, bottom, column, text);
  });
}

function isBareUnit(text: string): boolean {
  return unitOf(text.replace(/^[(（]|[)）]$/g, '')) !== undefined;
}

function repeats(grid: Grid, row: number, column: number, text: string): boolean {
  return textOf(grid.rows[row]?.[column]) === text;
}

/** The column belongs to a heading that spans several, by a merge or by empty cells to its right. */
function isUnderGroup(
  grid: Grid,
  merges: Merges,
  top: number,
  bottom: number,
  column: number,
  area: Area,
): boolean {
  const merge = merges.areaAt(bottom, column);
  if (merge) return merge.right > merge.left && merge.bottom <= bottom;
  if (textOf(grid.rows[bottom]?.[column]) !== '') {
    // The first column of a group whose other columns are empty beside it.
    return (
      column < area.right &&
      textOf(grid.rows[bottom]?.[column + 1]) === '' &&
      textOf(grid.rows[bottom + 1]?.[column + 1]) !== ''
    );
  }
  for (let row = top; row < bottom; row++) {
    if (textOf(grid.rows[row]?.[column]) !== '' && merges.areaAt(row, column) === undefined) return false;
  }
  return true;
}
