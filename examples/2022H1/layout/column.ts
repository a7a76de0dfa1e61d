import type { Align } from './styles';

/** How a column's texts become cells. `typed`: as if typed into Excel, so that 2022.10 becomes a number. */
export type ColumnType = 'text' | 'count' | 'amount' | 'date' | 'typed';

/** A column of a sheet: its key in the data, its heading, and the heading above it, if any. */
export interface Column {
  readonly key: string;
  readonly header: string;
  readonly group?: string;
  readonly type: ColumnType;
  /** In characters. */
  readonly width: number;
  readonly align: Align;
  /** Equal texts below each other are merged into one cell. */
  readonly merged?: true;
}

const DEFAULT_ALIGN: Readonly<Record<ColumnType, Align>> = {
  text: 'center',
  count: 'center',
  amount: 'right',
  date: 'center',
  typed: 'center',
};

export const FORMATS: Readonly<Partial<Record<ColumnType, string>>> = {
  count: '0',
  amount: '#,##0.00',
  date: 'yyyy-mm-dd',
};

/** Declares a column. */
export function column(
  key: string,
  header: string,
  width: number,
  options: Partial<Pick<Column, 'group' | 'type' | 'align' | 'merged'>> = {},
): Column {
  const type = options.type ?? 'text';
  return { key, header, width, align: DEFAULT_ALIGN[type], ...options, type };
}

/** The value that a cell keeps for a text of the data; null for an empty one. Dates become Excel's serial numbers. */
export function cellValue({ type, key }: Column, text: string): string | number | null {
  if (text === '') return null;
  if (type === 'text') return text;
  if (type === 'date') return serial(text);
  const number = Number(text);
  if (type === 'typed') return Number.isNaN(number) ? text : number;
  if (Number.isNaN(number)) throw new Error(`${key}: not a number: ${text}`);
  return number;
}

function serial(text: string): number {
  const at = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || new Date(at).toISOString().slice(0, 10) !== text) {
    throw new Error(`not a date: ${text}`);
  }
  return at / 86_400_000 + 25_569;
}
