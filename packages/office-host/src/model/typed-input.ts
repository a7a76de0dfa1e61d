import { parseValue } from 'numfmt';
import type { CellWrite } from '../grid/cell';
import { HostError } from '../wire/host-error';

/** What becomes of a value put into a cell; `numberFormat` where Excel gives the cell one. */
export interface TypedInput {
  readonly write: CellWrite;
  readonly numberFormat?: string;
}

/** Longest text of a cell. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_TEXT = 32_767;

/** How a number, a date or a truth value begins; parsing every other text would be slow for nothing. */
const MAY_BE_NUMBER = /^\s*([-+.(¥￥$\d]|(true|false)\s*$)/i;

/**
 * Reads a value as Excel reads what is typed: a text that begins with `=`, `+` or `-` is a formula, `'` marks a text,
 * and what looks like a number, a date, a percentage or a truth value becomes one, except in a cell formatted as
 * text. `null` leaves the cell alone, an empty text empties it.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function readTypedInput(value: unknown, numberFormat: string): TypedInput {
  if (value === null) return { write: undefined };
  if (typeof value === 'number' || typeof value === 'boolean') return { write: value };
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  if (value.length > MAX_TEXT) throw new HostError('InvalidArgument');
  if (value === '') return { write: null };
  if (value.startsWith("'")) return { write: value.slice(1) };
  if (numberFormat === '@') return { write: value };
  const parsed = MAY_BE_NUMBER.test(value) ? parseValue(value, { locale: 'zh-CN' }) : null;
  if (parsed && (typeof parsed.v === 'number' || typeof parsed.v === 'boolean')) {
    const format = numberFormat === 'General' && parsed.z ? { numberFormat: parsed.z } : {};
    return { write: parsed.v, ...format };
  }
  if (/^=./s.test(value)) return { write: { formula: value } };
  if (/^[+-]./s.test(value)) return { write: { formula: `=${value}` } };
  return { write: value };
}
