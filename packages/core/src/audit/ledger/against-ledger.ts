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
import type { Relation } from '../relations/relation';
import { agrees, judge } from '../verdict/judge';
import { keyOf, type Bound } from './key-of';
import type { LedgerFigure } from './ledger-figure';
import { isOfLedger, periodsOf, titleDates } from './periods';

const YUAN_PER_YI = rational(100_000_000);

/**
 * Compares each figure that the text states of the whole district, of the year so far or of the month, with the
 * ledger's figure of the same key. What cannot be bound without doubt, or is told of another period, is left alone;
 * but a period that is not the ledger's over figures that all are is itself reported.
 */
export function againstLedger(passage: Passage, figures: readonly LedgerFigure[]): void {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  const [year, month] = [byKey.get('year')?.value, byKey.get('month')?.value];
  const periodOf = periodsOf(passage.mentions);
  const bound: Bound[] = [];
  const own = new Set<Mention>();
  const others = new Map<Mention, Relation[]>();
  for (const mention of passage.mentions) {
    const key = keyOf(mention, bound);
    bound.push({ mention, key });
    const held = key === null ? undefined : byKey.get(key);
    const relation = held && compared(mention, held);
    if (!relation) continue;
    const told = passage.mentions[mention.index - 1];
    const said = key === 'fundsFromBefore' && told?.kind === 'date' ? [told] : periodOf(mention);
    const dates = year === undefined || month === undefined ? [] : said;
    const other = dates.find((date) => !isOfLedger(date, Number(year), Number(month)));
    if (other) others.set(other, [...(others.get(other) ?? []), relation]);
    else {
      passage.add(relation);
      for (const date of dates) own.add(date);
    }
  }
  const on = `台账截至${year}年${month}月`;
  for (const date of own) passage.add(ofDate(date, 'consistent', on));
  for (const date of own.size > 0 ? titleDates(passage.mentions) : []) {
    if (own.has(date)) continue;
    const agreed = isOfLedger(date, Number(year), Number(month));
    passage.add(ofDate(date, agreed ? 'consistent' : 'inconsistent', agreed ? on : `${on}，正文也是`));
  }
  for (const [date, relations] of others) {
    if (isMistold(relations))
      passage.add(ofDate(date, 'inconsistent', `${on}，这里的${relations.length}个数都与台账的相同`));
  }
}

/** Figures of one period that are all the same in another: enough of them, and not all of a digit or two. */
function isMistold(relations: readonly Relation[]): boolean {
  return (
    relations.length > 1 &&
    relations.every(({ verdict }) => agrees(verdict)) &&
    relations.some(({ stated }) => (stated?.raw.match(/\d/g)?.length ?? 0) > 2)
  );
}

function ofDate(date: Mention, verdict: 'consistent' | 'inconsistent', formula: string): Relation {
  return {
    kind: 'ledger',
    stated: date,
    operands: [],
    computed: null,
    verdict,
    formula,
    innocent: verdict === 'consistent' ? [] : ['说的是另一时期，数字恰好相同'],
    cells: [],
  };
}

function compared(mention: Mention, held: LedgerFigure): Relation | undefined {
  const value = inPrintedUnit(held, mention);
  if (!value) return undefined;
  const point = mention.decline ? multiply(value, rational(-1)) : value;
  const computed = { point, range: exactly(point) };
  const printed = {
    value: mention.value,
    places: mention.places,
    range: scale(mention.range, divide(rational(1), mention.factor)),
  };
  const judged = judge(computed, printed);
  // Half a last digit exactly, rounded down: only a cut does that, or another rule of rounding (四舍六入五成双).
  const verdict = judged === 'within-rounding' && mention.qualifier === null ? 'truncated' : judged;
  return {
    kind: 'ledger',
    stated: mention,
    operands: [],
    computed,
    verdict,
    formula: `台账的${held.name}是${shown(held.value)}${held.unit}`,
    innocent: agrees(verdict) ? [] : ['文中的口径、时段可能与台账不同', '台账可能在成文之后又有更新'],
    cells: held.cells,
  };
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
