import type { AmountColumn, CellNote, ColumnMapping } from '../../model/column';
import { Decimal, decimalOf } from '../../model/decimal';
import type { CellValue } from '../../model/grid';
import type { ColumnReader } from '../cells/column-reader';
import type { CellSource, NoteLog } from '../cells/source';
import { parseAmount } from './parse-amount';
import { sumOfAmounts } from './sum-of-amounts';
import { DOLLARS_PER, YUAN_PER } from './units';

/** How the plain numbers of a column are to be taken. */
export interface AmountContext {
  /** Unit of numbers without one of their own; null where the table states none. */
  readonly unit: string | null;
  /** Yuan for one dollar; undefined when no rate is given. */
  readonly yuanPerDollar: string | undefined;
  /** Unit of a row where the table has a column of units (计量单位). */
  readonly rowUnit?: ((record: number) => string | undefined) | undefined;
}

interface Amount {
  readonly yuan: Decimal | undefined;
  readonly note?: CellNote;
}

const CACHE_LIMIT = 50_000;

/** A reader of a column of amounts. Numbers take the fast way; each distinct text is parsed once. */
export function amountReader(
  source: CellSource,
  mapping: ColumnMapping,
  context: AmountContext,
  log: NoteLog,
): ColumnReader<AmountColumn> {
  const { length } = source;
  const fen = new Float64Array(length).fill(NaN);
  const notes = new Map<number, CellNote>();
  const cache = new Map<string, Amount>();
  const factor = context.rowUnit ? undefined : fenPer(context.unit);

  const exact = (record: number): Decimal | undefined => {
    const whole = fen[record] ?? NaN;
    if (Number.isNaN(whole)) return undefined;
    return isExact(whole) ? new Decimal(whole).dividedBy(100) : amountAt(record, source.value(record)).yuan;
  };
  const sum = (records?: Iterable<number>) => sumOfAmounts(fen, exact, records);
  return { column: { ...mapping, type: 'amount', fen, notes, exact, sum }, read };

  function read(from: number, to: number): void {
    for (let record = from; record < to; record++) {
      const value = source.value(record);
      if (value === null || value === '') continue;
      if (typeof value === 'number' && factor !== undefined) {
        const scaled = value * factor;
        const rounded = Math.round(scaled);
        // Exactly the double that stands for so many 分: no decimal arithmetic needed.
        if (rounded / factor === value && Number.isFinite(rounded)) {
          fen[record] = rounded;
          continue;
        }
      }
      const amount = amountAt(record, value);
      if (amount.yuan) fen[record] = amount.yuan.times(100).toNumber();
      if (amount.note) {
        notes.set(record, amount.note);
        log.add(record, amount.note, amount.yuan);
      }
    }
  }

  function amountAt(record: number, value: CellValue): Amount {
    const unit = context.rowUnit?.(record) ?? context.unit;
    if (typeof value !== 'string') return amountOf(value, unit, context.yuanPerDollar);
    const key = context.rowUnit ? `${value}\u0000${unit ?? ''}` : value;
    let amount = cache.get(key);
    if (!amount) {
      amount = amountOf(value, unit, context.yuanPerDollar);
      if (cache.size >= CACHE_LIMIT) cache.clear();
      cache.set(key, amount);
    }
    return amount;
  }
}

function amountOf(value: CellValue, unit: string | null, rate: string | undefined): Amount {
  if (value === null) return { yuan: undefined };
  if (typeof value === 'boolean') return unread(value ? 'TRUE' : 'FALSE', '是逻辑值，不是金额');
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return unread(String(value), '不是能识别的金额');
    return inYuan(decimalOf(value), unit, rate, String(value));
  }
  const raw = value.trim();
  const text = parseAmount(value);
  switch (text.kind) {
    case 'blank':
      return { yuan: undefined };
    case 'several':
    case 'unreadable':
      return { yuan: undefined, note: { kind: text.kind, raw, why: text.why } };
    case 'number': {
      const amount = inYuan(text.value, text.unit ?? unit, rate, raw);
      if (amount.note || amount.yuan === undefined) return amount;
      const why = text.approximate
        ? '概数，按所写数值计'
        : text.unit
          ? `单元格自带单位，按${text.plain}计`
          : `文本型数字，按${text.plain}计`;
      return { ...amount, note: { kind: text.approximate ? 'approximate' : 'normalised', raw, why } };
    }
  }
}

function inYuan(value: Decimal, unit: string | null, rate: string | undefined, raw: string): Amount {
  if (unit === null) return unread(raw, '金额单位不明：单元格、表头和表格上方都没有写单位');
  const dollars = DOLLARS_PER[unit];
  if (dollars === undefined) return { yuan: value.times(YUAN_PER[unit] ?? 1) };
  if (rate === undefined) return unread(raw, `${unit}没有汇率，无法折算成人民币`);
  return {
    yuan: value.times(dollars).times(rate),
    note: { kind: 'normalised', raw, why: `按1美元=${rate}元折算` },
  };
}

function unread(raw: string, why: string): Amount {
  return { yuan: undefined, note: { kind: 'unreadable', raw, why } };
}

/** 分 in one unit; undefined for dollars and for no unit, which go the slow way. Counts stand for themselves. */
function fenPer(unit: string | null): number | undefined {
  if (unit === null || unit in DOLLARS_PER) return undefined;
  return (YUAN_PER[unit] ?? 1) * 100;
}

function isExact(fen: number): boolean {
  return Number.isSafeInteger(fen);
}
