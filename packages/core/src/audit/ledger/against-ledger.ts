import { exactly, scale } from '../../model/interval';
import {
  divide,
  multiply,
  parseRational,
  rational,
  toDecimalString,
  type Rational,
} from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { agrees, judge } from '../verdict/judge';
import { keyOf } from './key-of';
import type { LedgerFigure } from './ledger-figure';

const YUAN_PER_YI = rational(100_000_000);

/**
 * Compares each figure that the text states of the whole district and year so far with the ledger's figure of the same
 * key. What cannot be bound without doubt is left alone.
 */
export function againstLedger(passage: Passage, figures: readonly LedgerFigure[]): void {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  for (const mention of passage.mentions) {
    const key = keyOf(mention);
    const held = key && byKey.get(key);
    const value = held && inPrintedUnit(held, mention);
    if (!held || !value) continue;
    const point = mention.decline ? multiply(value, rational(-1)) : value;
    const computed = { point, range: exactly(point) };
    const verdict = judge(computed, {
      value: mention.value,
      places: mention.places,
      range: scale(mention.range, divide(rational(1), mention.factor)),
    });
    passage.add({
      kind: 'ledger',
      stated: mention,
      operands: [],
      computed,
      verdict,
      formula: `台账的${held.name}是${shown(held.value)}${held.unit}`,
      innocent: agrees(verdict) ? [] : ['文中的口径、时段可能与台账不同', '台账可能在成文之后又有更新'],
      cells: held.cells,
    });
  }
}

/** The ledger's value in the unit in which the text prints it; undefined where the units do not go together. */
function inPrintedUnit({ value, unit }: LedgerFigure, { kind, factor }: Mention): Rational | undefined {
  const exact = parseRational(value);
  if (!exact) return undefined;
  if (unit === '亿元') return kind === 'amount' ? divide(multiply(exact, YUAN_PER_YI), factor) : undefined;
  return (unit === '个') === (kind === 'count') ? exact : undefined;
}

/** Six decimals at most: a rate has no end. */
function shown(value: string): string {
  const exact = parseRational(value);
  return exact ? toDecimalString(exact) : value;
}
