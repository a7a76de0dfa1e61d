import { LAST_COLUMN, LAST_ROW, type Area } from './area';

/** Letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters, in any case. */
const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B2`, `B2:C5`, `B:C` for whole columns, `2:5` for whole rows; never with a sheet. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const wholeColumns = top === 0 && bottom === LAST_ROW;
  const wholeRows = left === 0 && right === LAST_COLUMN;
  if (wholeRows) return `${top + 1}:${bottom + 1}`;
  if (wholeColumns) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = columnLetters(left) + (top + 1);
  const last = columnLetters(right) + (bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** Reads an address without sheet, such as `A1`, `$A$1:B2`, `A:C` or `3:7`; undefined when it is none. */
export function parseArea(address: string): Area | undefined {
  const parts = address.trim().split(':');
  const first = corner(parts[0] ?? '');
  const last = parts.length === 1 ? first : corner(parts[1] ?? '');
  if (parts.length > 2 || !first || !last) return undefined;
  const isCell = first.row !== undefined && first.column !== undefined;
  if (parts.length === 1 && !isCell) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const rows = [first.row ?? 0, last.row ?? LAST_ROW].sort((a, b) => a - b);
  const columns = [first.column ?? 0, last.column ?? LAST_COLUMN].sort((a, b) => a - b);
  const area = { top: rows[0]!, left: columns[0]!, bottom: rows[1]!, right: columns[1]! };
  return area.top < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN ? undefined : area;
}

function corner(text: string): { row?: number; column?: number } | undefined {
  const match = CORNER.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    ...(match[1] !== undefined && { column: columnOf(match[1]) }),
    ...(match[2] !== undefined && { row: Number(match[2]) - 1 }),
  };
}

/** A sheet's name as an address needs it: `台账`, but `'2022 年'` and `'O''Brien'`. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** Splits `'O''Brien'!A1` into its sheet and the rest; no sheet, no `sheet`. */
export function splitAddress(address: string): { sheet?: string; rest: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { rest: address };
  const name = address.slice(0, at);
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: address.slice(at + 1) };
}
