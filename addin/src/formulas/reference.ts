import { columnIndex, columnLetters, quoteSheet, type Area } from '@zhaoshang/core';

/** A rectangle of a sheet; without a sheet it is on that of the formula. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** The last row and column of a sheet, 0-based: where whole columns and rows end. */
export const LAST = { row: 1_048_575, column: 16_383 } as const;

const SHEET = String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?`;
const CELLS = new RegExp(
  `^${SHEET}\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?$`,
  'iu',
);
const COLUMNS = new RegExp(`^${SHEET}\\$?([A-Z]{1,3}):\\$?([A-Z]{1,3})$`, 'iu');
const ROWS = new RegExp(`^${SHEET}\\$?(\\d{1,7}):\\$?(\\d{1,7})$`, 'iu');

/** The cells that a text refers to: `A1`, `签约项目!A3:X40`, `'2022年'!A:X`; undefined where it is no reference. */
export function parseReference(text: string): Reference | undefined {
  const wanted = text.trim();
  const cells = CELLS.exec(wanted);
  if (cells) {
    const [, quoted, plain, left = '', top = '', right = left, bottom = top] = cells;
    return reference(
      quoted,
      plain,
      [Number(top) - 1, Number(bottom) - 1],
      [columnIndex(left), columnIndex(right)],
    );
  }
  const columns = COLUMNS.exec(wanted);
  if (columns) {
    const [, quoted, plain, left = '', right = ''] = columns;
    return reference(quoted, plain, [0, LAST.row], [columnIndex(left), columnIndex(right)]);
  }
  const rows = ROWS.exec(wanted);
  if (!rows) return undefined;
  const [, quoted, plain, top = '', bottom = ''] = rows;
  return reference(quoted, plain, [Number(top) - 1, Number(bottom) - 1], [0, LAST.column]);
}

type Pair = readonly [number, number];

function reference(
  quoted: string | undefined,
  plain: string | undefined,
  rows: Pair,
  columns: Pair,
): Reference | undefined {
  const [top, bottom, left, right] = [
    Math.min(...rows),
    Math.max(...rows),
    Math.min(...columns),
    Math.max(...columns),
  ];
  if (top < 0 || bottom > LAST.row || right > LAST.column) return undefined;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area: { top, left, bottom, right } };
}

/** `A3:X40`, `A1`, `A:X`: an area as it stands in a formula. */
export function formatArea({ top, left, bottom, right }: Area): string {
  if (top === 0 && bottom === LAST.row) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 0 && right === LAST.column) return `${top + 1}:${bottom + 1}`;
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A reference as it stands in a formula of the sheet `from`: its own sheet is not named. */
export function formatReference({ sheet, area }: Reference, from?: string): string {
  return sheet === null || sheet === from ? formatArea(area) : `${quoteSheet(sheet)}!${formatArea(area)}`;
}
