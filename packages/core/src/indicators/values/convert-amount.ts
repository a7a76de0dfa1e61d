import type { Decimal } from '../../model/decimal';
import { AMOUNT_UNITS, DOLLAR_UNITS, type AmountUnit, type DollarUnit } from '../../model/money';
import { unknown, value, type Outcome } from '../../model/outcome';

/** Units that amounts are converted between (金额单位). */
export type ConvertibleUnit = AmountUnit | DollarUnit;

/** Converts an amount between units (换算金额). Exact; between yuan and dollars only by a stated rate (元 for one 美元). */
export function convertAmount(
  amount: Decimal,
  from: ConvertibleUnit,
  to: ConvertibleUnit,
  rate?: Decimal,
): Outcome<Decimal> {
  const own = amount.times(worth(from));
  if (isDollar(from) === isDollar(to)) return value(own.dividedBy(worth(to)));
  if (!rate) return unknown('汇率（1美元合多少元，须注明日期）');
  return value((isDollar(from) ? own.times(rate) : own.dividedBy(rate)).dividedBy(worth(to)));
}

function isDollar(unit: ConvertibleUnit): unit is DollarUnit {
  return unit in DOLLAR_UNITS;
}

function worth(unit: ConvertibleUnit): string {
  return isDollar(unit) ? DOLLAR_UNITS[unit] : AMOUNT_UNITS[unit];
}
