import type { CellAddress } from '../../model/address';
import { Decimal } from '../../model/decimal';
import { reasonOf, type Outcome } from '../../model/outcome';
import type { ReportFigure } from '../report';

/** How a figure is printed: unit, decimals, and the words for a fall where it is a growth. */
export interface Printing {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** Decimals that are printed; 0 for counts, which are exact. */
  readonly places: number;
  readonly formula: string;
  /** Growth reads 增长 or 下降 and drops its sign. */
  readonly growth?: true;
}

/** Enough for every 分 of an amount in 亿元; a rate has no end. */
const EXACT_PLACES = 12;

/** Rounds once, here, and keeps what the rounding leaves open. What is not known is a marked gap, never a zero. */
export function printFigure(
  { key, name, unit, places, formula, growth }: Printing,
  outcome: Outcome<Decimal>,
  rows: readonly CellAddress[] = [],
): ReportFigure {
  const base = { key, name, unit, formula, rows };
  if (outcome.kind !== 'value') {
    const why = reasonOf(outcome) ?? '';
    return { ...base, text: `【${name}未知，${why}】`, value: null, low: null, high: null, why };
  }
  const exact = outcome.value;
  const rounded = exact.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  const half = places === 0 ? new Decimal(0) : new Decimal(10).pow(-places).dividedBy(2);
  const shown = growth ? rounded.abs() : rounded;
  const words = growth ? (rounded.isNegative() && !rounded.isZero() ? '下降' : '增长') : '';
  return {
    ...base,
    text: `${words}${shown.toFixed(places)}${unit}`,
    value: exact.toDecimalPlaces(EXACT_PLACES).toFixed(),
    low: rounded.minus(half).toFixed(),
    high: rounded.plus(half).toFixed(),
    why: null,
  };
}
