import type { AmountColumn, CellNote, ColumnMapping } from '../../model/column';
import { decimalOf, type Decimal } from '../../model/decimal';
import type { CellValue } from '../../model/grid';
import type { ColumnCells, ColumnReader } from '../cells/column-reader';
import type { Extent } from '../cells/extent';
import { withRoom } from '../cells/with-room';
import { AmountsRead } from './amounts-read';
import { parseAmount } from './parse-amount';
import { plainAmount } from './plain-amount';
import { DOLLARS_PER, YUAN_PER } from './units';

/** How the plain numbers of a column are to be taken. */
export interface AmountContext {
  /** Unit of numbers without one of their own; null where the table states none. */
  readonly unit: string | null;
  /** Yuan for one dollar; undefined when no rate is given. */
  readonly yuanPerDollar: string | undefined;
}

interface Amount {
  /** In 分; NaN where nothing is known. */
  readonly fen: number;
  /** In yuan, where 分 in a double do not hold it exactly. */
  readonly yuan?: Decimal | undefined;
  readonly note?: CellNote;
}

const CACHE_LIMIT = 50_000;
const UNKNOWN: Amount = { fen: NaN };

/** A reader of a column of amounts. Numbers take the fast way; each distinct text is parsed once. */
export function amountReader(
  mapping: ColumnMapping,
  { unit: unitOfColumn, yuanPerDollar }: AmountContext,
  { expected }: Extent,
): ColumnReader<AmountColumn> {
  const notes = new Map<number, CellNote>();
  const cache = new Map<string, Amount>();
  // What a double does not hold exactly, in yuan.
  const beyond = new Map<number, Decimal>();
  let fen = new Float64Array(expected);
  let length = 0;
  return { read, close };

  function read({ values, unit: unitOfRow }: ColumnCells): void {
    const factor = unitOfRow ? undefined : fenPer(unitOfColumn);
    fen = withRoom(fen, length + values.length);
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? null;
      const plain = typeof value === 'number' && factor !== undefined ? wholeFen(value, factor) : NaN;
      if (Number.isNaN(plain) && value !== null && value !== '')
        take(amountOfCell(value, unitOfRow?.(index) ?? unitOfColumn));
      else fen[length] = plain;
      length++;
    }
  }

  function take(amount: Amount): void {
    fen[length] = amount.fen;
    if (amount.yuan) beyond.set(length, amount.yuan);
    if (amount.note) notes.set(length, amount.note);
  }

  function amountOfCell(value: CellValue, unit: string | null): Amount {
    if (typeof value !== 'string') return amountOf(value, unit, yuanPerDollar);
    const key = unit === unitOfColumn ? value : `${value}\u0000${unit ?? ''}`;
    let amount = cache.get(key);
    if (!amount) {
      amount = amountOf(value, unit, yuanPerDollar);
      if (cache.size >= CACHE_LIMIT) cache.clear();
      cache.set(key, amount);
    }
    return amount;
  }

  function close(): AmountColumn {
    return new AmountsRead(mapping, notes, fen.subarray(0, length), beyond);
  }
}

function amountOf(value: CellValue, unit: string | null, rate: string | undefined): Amount {
  if (value === null) return UNKNOWN;
  if (typeof value === 'boolean') return unread(value ? 'TRUE' : 'FALSE', '是逻辑值，不是金额');
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return unread(String(value), '不是能识别的金额');
    return inYuan(decimalOf(value), unit, rate, String(value));
  }
  const raw = value.trim();
  const plain = plainAmount(raw);
  const factor = plain && fenPer(plain.unit ?? unit);
  const fen = plain && factor !== undefined ? wholeFen(plain.value, factor) : NaN;
  if (plain && !Number.isNaN(fen))
    return { fen, note: written(raw, plain.unit, `${plain.value}${plain.unit ?? ''}`) };
  const text = parseAmount(value);
  switch (text.kind) {
    case 'blank':
      return UNKNOWN;
    case 'several':
    case 'unreadable':
      return { fen: NaN, note: { kind: text.kind, raw, why: text.why } };
    case 'number': {
      const amount = inYuan(text.value, text.unit ?? unit, rate, raw);
      if (amount.note || Number.isNaN(amount.fen)) return amount;
      const note: CellNote = text.approximate
        ? { kind: 'approximate', raw, why: '概数，按所写数值计' }
        : written(raw, text.unit, text.plain);
      return { ...amount, note };
    }
  }
}

/** The note on a number that was typed as text. */
function written(raw: string, unit: string | undefined, plain: string): CellNote {
  return { kind: 'normalised', raw, why: `${unit ? '单元格自带单位' : '文本型数字'}，按${plain}计` };
}

function inYuan(value: Decimal, unit: string | null, rate: string | undefined, raw: string): Amount {
  if (unit === null) return unread(raw, '金额单位不明：单元格、表头和表格上方都没有写单位');
  const dollars = DOLLARS_PER[unit];
  if (dollars === undefined) return amount(value.times(YUAN_PER[unit] ?? 1));
  if (rate === undefined) return unread(raw, `${unit}没有汇率，无法折算成人民币`);
  return {
    ...amount(value.times(dollars).times(rate)),
    note: { kind: 'normalised', raw, why: `按1美元=${rate}元折算` },
  };
}

function amount(yuan: Decimal): Amount {
  const fen = yuan.times(100).toNumber();
  return Number.isSafeInteger(fen) ? { fen } : { fen, yuan };
}

function unread(raw: string, why: string): Amount {
  return { fen: NaN, note: { kind: 'unreadable', raw, why } };
}

/** 分 in one unit; undefined for dollars and for no unit, which go the slow way. Counts stand for themselves. */
function fenPer(unit: string | null): number | undefined {
  if (unit === null || unit in DOLLARS_PER) return undefined;
  return (YUAN_PER[unit] ?? 1) * 100;
}

/** 分 where a number of the unit is exactly so many, by doubles alone; NaN where decimals must tell. */
function wholeFen(value: number, factor: number): number {
  const rounded = Math.round(value * factor);
  return rounded / factor === value && Number.isSafeInteger(rounded) ? rounded : NaN;
}
