import { columnIndex, columnLetters } from '@zhaoshang/core';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';

// A quoted sheet name, a text, a function's or a name's beginning, or a reference: only the last one moves.
const PIECES =
  /'(?:[^']|'')*'!?|"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** A shared formula as it stands some rows further down and some columns further right; `$` holds, as in a fill. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECES,
    (whole, fixedColumn: string | undefined, letters: string, fixedRow: string, digits: string) => {
      if (fixedColumn === undefined) return whole;
      const column = columnIndex(letters) + (fixedColumn ? 0 : columns);
      const row = Number(digits) - 1 + (fixedRow ? 0 : rows);
      const outside = column < 0 || column >= SHEET_COLUMNS || row < 0 || row >= SHEET_ROWS;
      return outside ? '#REF!' : `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
    },
  );
}
