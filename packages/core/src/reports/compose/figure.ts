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
  /** In a sentence: what needs no rounding is printed as it is (86.5亿元), so that a final zero tells of one. */
  readonly inSentence?: true;
}

/** Enough for every 分 of an amount in 亿元; a rate has no end. */
const EXACT_PLACES = 12;

/** Rounds once, here, and keeps what the rounding leaves open. What is not known is a marked gap, never a zero. */
export function printFigure(
  { key, name, unit, places, formula, growth, inSentence }: Printing,
  outcome: Outcome<Decimal>,
  rows: readonly CellAddress[] = [],
): ReportFigure {
  const base = { key, name, unit, formula, rows };
  if (outcome.kind !== 'value') {
    const why = reasonOf(outcome) ?? '';
    return { ...base, text: `【${name}（${why}）】`, value: null, low: null, high: null, why };
  }
  const exact = outcome.value;
  const rounded = exact.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  const printed = inSentence ? Math.min(places, exact.decimalPlaces()) : places;
  const half = places === 0 ? new Decimal(0) : new Decimal(10).pow(-printed).dividedBy(2);
  return {
    ...base,
    text: growth ? growthText(rounded, printed, unit) : `${rounded.toFixed(printed)}${unit}`,
    value: exact.toDecimalPlaces(EXACT_PLACES).toFixed(),
    low: rounded.minus(half).toFixed(),
    high: rounded.plus(half).toFixed(),
    why: null,
  };
}

function growthText(rounded: Decimal, places: number, unit: string): string {
  if (rounded.isZero() && places === 0) return '持平';
  const isFall = rounded.isNegative() && !rounded.isZero();
  return `${isFall ? '下降' : '增长'}${rounded.abs().toFixed(places)}${unit}`;
}
