import { columnIndex, type CellValue, type Grid } from '@zhaoshang/core';
import { CellError } from './cell-error';
import { plainCell } from './plain-cell';

/** What a ledger range is called where Excel does not say which sheet it is of. */
const UNNAMED = '所选区域';
const MAX_CELLS = 5_000_000;

/** Where a range stands: its sheet and its first cell, 0-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A range with its heading as a sheet. `place` is where it stands: cells then keep their place in the sheet, so that
 * messages name them as the person sees them.
 */
export function gridOfRange(argument: unknown, { sheet, row, column }: Place): Grid {
  const lines = Array.isArray(argument) ? (argument as unknown[]) : [[argument]];
  const first = lines[0];
  const count = lines.length * (Array.isArray(first) ? first.length : 1);
  if (count < 2) throw new CellError('invalidValue', '“台账区域”应包含表头和数据行，现只有一个单元格');
  if (count > MAX_CELLS)
    throw new CellError('invalidValue', '“台账区域”超过500万个单元格，请只选有数据的部分');
  const before: CellValue[] = Array.from({ length: column }, () => null);
  return { name: sheet, rows: [...blank(row), ...lines.map((line) => plainRow(line, before))] };
}

/** A row of the range as a row of the sheet: a copy, since a host may use its array again. */
function plainRow(line: unknown, before: readonly CellValue[]): CellValue[] {
  const cells = before.concat(Array.isArray(line) ? (line as CellValue[]) : [line as CellValue]);
  for (let at = before.length; at < cells.length; at++) {
    const cell = cells[at];
    if (cell === '' || (typeof cell !== 'string' && typeof cell !== 'number')) cells[at] = plainCell(cell);
  }
  return cells;
}

const PLACE = /^(?:(.*)!)?\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::.*)?$/is;

/**
 * The place of an address as Excel gives it (`签约项目!A3:X40`, CustomFunctionsRuntime 1.3). Without one the range counts
 * from A1.
 */
export function placeOf(address: string | undefined): Place {
  const match = PLACE.exec(address ?? '');
  if (!match) return { sheet: UNNAMED, row: 0, column: 0 };
  const [, prefix, letters, digits] = match;
  // A whole column (A:X) has no row, a whole row (3:40) no column.
  return {
    sheet: sheetOf(prefix),
    row: digits ? Number(digits) - 1 : 0,
    column: letters ? columnIndex(letters) : 0,
  };
}

// '[台账.xlsx]签约项目' and quotes around it, as in a reference to another workbook.
function sheetOf(prefix: string | undefined): string {
  if (!prefix) return UNNAMED;
  const plain = /^'.*'$/s.test(prefix) ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return plain.replace(/^\[[^\]]*\]/, '') || UNNAMED;
}

function blank(rows: number): CellValue[][] {
  return Array.from({ length: rows }, () => []);
}
