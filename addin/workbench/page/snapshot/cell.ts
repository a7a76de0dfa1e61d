import { CellValueType, type ICellData } from '@univerjs/core';
import type { Cell, CellValue } from 'hucre';
import type { StyleTable } from './style-table';

const DAY = 86_400_000;
const EPOCHS = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) };

export type DateSystem = keyof typeof EPOCHS;

/** A value as the grid holds it. Text is marked as text: the grid would otherwise read 2024.3.5 as a date. */
export function toValue(value: CellValue, dates: DateSystem): ICellData {
  if (value === null || value === undefined) return {};
  if (value instanceof Date) return { v: (value.getTime() - EPOCHS[dates]) / DAY, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

/** A cell of the file as a cell of the grid; null when it holds nothing and looks like nothing. */
export function toCell(
  value: CellValue,
  cell: Cell | undefined,
  styles: StyleTable,
  dates: DateSystem,
): ICellData | null {
  const data = toValue(cell?.formula ? (cell.formulaResult ?? value) : value, dates);
  if (cell?.formula) data.f = `=${cell.formula.replace(/_xl(?:fn|udf|ws)\./g, '')}`;
  if (cell?.style) data.s = styles.id(cell.style);
  return Object.keys(data).length === 0 ? null : data;
}
