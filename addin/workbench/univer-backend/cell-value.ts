import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue, CellWrite } from '@zhaoshang/office-host';

/** The text of a cell with formats inside it (富文本); its document ends with a paragraph mark. */
const richText = (cell: ICellData): string | undefined => cell.p?.body?.dataStream.replace(/[\r\n\0]+$/, '');

/** What a cell of the grid holds, as Excel has it. */
export function toCellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = cell.v ?? richText(cell) ?? null;
  if (value === null || value === '') return null;
  if (cell.t === CellValueType.BOOLEAN) return Number(value) === 1 || value === true || value === 'TRUE';
  return cell.t === CellValueType.NUMBER && typeof value === 'string' ? Number(value) : value;
}

/**
 * What the grid has to be told to hold a value: each part of the old content is named, or it would stay. Text is
 * marked as text, so that a leading = + - @ is never a formula; undefined leaves the cell alone.
 */
export function toCellData(value: CellWrite): ICellData | undefined {
  if (value === undefined) return undefined;
  const cleared = { f: null, si: null, p: null } satisfies ICellData;
  if (value === null || value === '') return { ...cleared, v: null };
  if (typeof value === 'object') return { ...cleared, f: value.formula, v: null };
  if (typeof value === 'boolean') return { ...cleared, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const t = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...cleared, v: value, t };
}
