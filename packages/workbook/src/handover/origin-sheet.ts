import { columnLetters, type CellValue } from '@zhaoshang/core';
import { escapeXml } from './escape-xml';
import type { FrozenCell } from './freeze-cells';

/** A value with where it came from. */
export interface OriginRow extends FrozenCell {
  readonly sheet: string;
  readonly value: CellValue;
}

const HEADING = ['序号', '工作表', '单元格', '移交时的值', '原来的公式'];
const WIDTHS = [6, 24, 10, 18, 80];

/** The sheet that lists where each value of a copy came from, for a namespace of worksheets. Every text is a text. */
export function originSheet(book: string, rows: readonly OriginRow[]): (namespace: string) => string {
  const lines: readonly (readonly CellValue[])[] = [
    [
      `本副本由“${book}”制作。下列单元格原来是“招商台账”加载项的函数，现在是制作副本时的值，不再重算；其余公式未动。`,
    ],
    HEADING,
    ...rows.map(({ sheet, row, column, value, formula }, index) => [
      index + 1,
      sheet,
      `${columnLetters(column)}${row + 1}`,
      value ?? '（没有算出值）',
      formula,
    ]),
  ];
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (namespace) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><cols>${columns.join('')}</cols><sheetData>${lines.map(lineOf).join('')}</sheetData></worksheet>`;
}

function lineOf(cells: readonly CellValue[], row: number): string {
  return `<row r="${row + 1}">${cells.map((value, column) => cellOf(value, `${columnLetters(column)}${row + 1}`)).join('')}</row>`;
}

function cellOf(value: CellValue, at: string): string {
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : (value ?? '');
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}
