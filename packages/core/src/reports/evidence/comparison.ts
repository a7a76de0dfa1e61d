import { Decimal } from '../../model/decimal';
import { inUnit, money } from '../../model/money';
import type { Finding } from '../../rules/finding';
import { evidenceLabel, isYuan } from './evidence';

/** Two values that should have agreed (两数对照), and the sum that shows by how much they do not. */
export interface Comparison {
  readonly left: readonly [label: string, text: string];
  readonly right: readonly [label: string, text: string];
  readonly sign: '−' | '÷';
  /** `9500.5万元 − 9500万元 = 0.5万元`, `3000万元 ÷ 9000万元 = 33.33%` */
  readonly formula: string;
}

/** Which pieces of evidence are set against each other: the one in question first. */
const PAIRS: readonly (readonly [left: string, right: string])[] = [
  ['printed', 'sum'],
  ['printed', 'computed'],
  ['printed', 'listed'],
  ['whole', 'sum'],
  ['shown', 'own'],
  ['now', 'before'],
  ['part', 'whole'],
  ['funds', 'amount'],
  ['fundsMonth', 'fundsYear'],
  ['fundsYear', 'fundsTotal'],
  ['amount', 'total'],
  ['amount', 'floor'],
  ['months', 'deadline'],
  ['months', 'limit'],
];
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const PERCENT = /^(-?\d+(?:\.\d+)?)%$/;

/** The two values of a finding with their difference; null where it is not about two numbers of one kind. */
export function comparisonOf(values: Finding['values']): Comparison | null {
  for (const [left, right] of PAIRS) {
    const names = [evidenceLabel(left), evidenceLabel(right)];
    const [a, b] = [String(values[left] ?? ''), String(values[right] ?? '')];
    const way = wayOf(values, left, right, a, b);
    if (!way || !names[0] || !names[1]) continue;
    const [first, second] = [way.number(a), way.number(b)];
    const ratio = isRatio(values, right) && !second.isZero();
    const sign = ratio ? '÷' : '−';
    const result = ratio
      ? `${first.dividedBy(second).times(100).toFixed(2)}%`
      : way.difference(first.minus(second));
    return {
      left: [names[0], way.text(first)],
      right: [names[1], way.text(second)],
      sign,
      formula: `${way.text(first)} ${sign} ${way.text(second)} = ${result}`,
    };
  }
  return null;
}

/** What is held against a share (占比, 到位率), not against the other amount. */
function isRatio(values: Finding['values'], right: string): boolean {
  return right === 'total' || (right === 'amount' && 'limit' in values);
}

interface Way {
  readonly number: (text: string) => Decimal;
  readonly text: (number: Decimal) => string;
  readonly difference: (number: Decimal) => string;
}

/** How two values are written; undefined where they are not numbers of one kind. */
function wayOf(
  values: Finding['values'],
  left: string,
  right: string,
  a: string,
  b: string,
): Way | undefined {
  if (PERCENT.test(a) && PERCENT.test(b)) {
    return {
      number: (text) => new Decimal(PERCENT.exec(text)?.[1] ?? 0),
      text: (number) => `${number.toFixed()}%`,
      difference: (number) => `${number.toFixed()}个百分点`,
    };
  }
  if (!NUMBER.test(a) || !NUMBER.test(b)) return undefined;
  if (isYuan(left) && isYuan(right)) {
    // One unit for all three, so that they can be added up as they stand.
    const text = (yuan: Decimal) => `${inUnit(money(yuan), '万元').toFixed()}万元`;
    return { number: (yuan) => new Decimal(yuan), text, difference: text };
  }
  const unit = unitOf(values, left);
  const text = (number: Decimal) => `${number.toFixed()}${unit}`;
  return { number: (given) => new Decimal(given), text, difference: text };
}

function unitOf({ unit }: Finding['values'], left: string): string {
  if (left === 'months') return '个月';
  return typeof unit === 'string' && left === 'printed' ? unit : '';
}
