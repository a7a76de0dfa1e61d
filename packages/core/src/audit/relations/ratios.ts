import type { Mention, Role } from '../binding/mention';
import { isPercent } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { fittingRatio, nearlyFitting, ratioOf } from '../binding/ratio';
import { misprintOdds } from '../binding/misprint';
import { areSideBySide } from '../binding/subject';
import { statedBindings } from '../binding/stated/index';
import type { RelationKind } from '../types';
import { agrees } from '../verdict/judge';
import { numberOf, percentText, termOf } from '../verdict/format';
import type { Ratio } from '../binding/ratio';
import { balanced, balancedShares } from './balanced-shares';
import type { Relation } from './relation';

const INNOCENT = ['分母可能是文中未写明的另一口径', '百分比可能按未经四舍五入的原始数计算'];

/** 219.22 ÷ 589 = 37.22%. */
function formulaOf({ numerator, denominator, computed, percent }: Ratio): string {
  const unit = denominator.unit;
  const tops = numerator.map((m) => termOf(m, unit));
  const top = tops.length > 1 ? `(${tops.join(' + ')})` : tops[0]!;
  const base = unit === numerator[0]!.unit ? numberOf(denominator) : numberOf(denominator) + unit;
  return `${top} ÷ ${base} = ${percentText(computed.point, percent.places)}`;
}

/** The relation for a percentage that has been explained. */
export function ratioRelation(kind: RelationKind, ratio: Ratio): Relation {
  const { percent, numerator, denominator, computed, verdict } = ratio;
  const innocent = agrees(verdict) ? [] : INNOCENT;
  return {
    kind,
    stated: percent,
    operands: [...numerator, denominator],
    computed,
    verdict,
    formula: formulaOf(ratio),
    innocent,
  };
}

const percentages = (passage: Passage, roles: readonly Role[]): Mention[] =>
  passage.mentions.filter((m) => isPercent(m) && roles.includes(m.role) && passage.stating(m).length === 0);

/** A ratio that the grammar states. */
interface Reading extends Ratio {
  /** Whether the words leave nothing else. */
  readonly sure: boolean;
  /** 完成目标160亿元的59%: whether the denominator stands in the phrase of the percentage. */
  readonly inPhrase: boolean;
}

/** What the grammar says that a percentage divides, judged. */
const readingsOf = (passage: Passage, percent: Mention): readonly Reading[] =>
  statedBindings(passage, percent).flatMap(({ numerator, denominator, sure }) => {
    if (areSideBySide(passage, percent, numerator, denominator)) return [];
    const ratio = ratioOf(percent, [numerator], denominator);
    const inPhrase = denominator.index === percent.index - 1 && denominator.clause === percent.clause;
    return ratio ? [{ ...ratio, sure: sure ?? false, inPhrase }] : [];
  });

/** Explains the percentages of the given roles whose operands the text prints and arithmetic confirms. */
export function explainRatios(passage: Passage, kind: RelationKind, roles: readonly Role[]): void {
  for (const percent of percentages(passage, roles)) {
    const stated = readingsOf(passage, percent);
    if (!percent.hedged && stated.some((r) => r.sure && isNear(r)) && !stated.some((r) => agrees(r.verdict)))
      continue;
    // 占比超过75%: only what the words say is held against it.
    const ratio =
      stated.find((r) => agrees(r.verdict)) ?? (percent.hedged ? null : fittingRatio(passage, percent));
    if (!ratio) continue;
    passage.add(ratioRelation(ratio.denominator.role === 'target' ? 'pct_of_target' : kind, ratio));
    const other = inOtherCurrency(passage, ratio);
    if (other && agrees(other.verdict)) passage.add(ratioRelation(kind, other));
  }
}

/** The same share over the amounts in the other currency: 90.7亿元（折14.7亿美元）. */
function inOtherCurrency(passage: Passage, ratio: Ratio): Ratio | null {
  const twins = [...ratio.numerator, ratio.denominator].map((m) => {
    const next = passage.mentions[m.index + 1];
    return next?.host === m.index && next.kind === 'amount' && next.dimension !== m.dimension ? next : null;
  });
  const [numerator, denominator] = twins;
  return twins.length === 2 && numerator && denominator
    ? ratioOf(ratio.percent, [numerator], denominator)
    : null;
}

/** A cut-off figure 截尾 is only looked for this near. */
const NEAREST = 2;

/**
 * A misprint keeps within this factor of what was meant; beyond it the binding is doubted, not the figure. The more the
 * words leave open, the closer it must be: both operands in one phrase, operands named, operands near.
 */
const MISPRINT = { phrase: 2.2, sure: 1.25, near: 1.1 };

/** How far a percentage is from its computed value, as the logarithm of their ratio. */
const missOf = ({ computed, percent }: Ratio): number =>
  Math.abs(Math.log(Number(computed.point.num) / Number(computed.point.den) / percent.approx));

/** How often a misprint may explain a reading by accident: the more the words leave open, the less. */
const ACCIDENTS = { phrase: 1, sure: 0.4, near: 0.05 };

const openness = ({ inPhrase, sure }: Reading): keyof typeof MISPRINT =>
  inPhrase ? 'phrase' : sure ? 'sure' : 'near';

const isNear = (ratio: Reading): boolean => missOf(ratio) < Math.log(MISPRINT[openness(ratio)]);

/** Further off than this only a reading that the words leave no doubt of is one. */
const FURTHEST = 2;

const isMisprint = (ratio: Reading): boolean =>
  isNear(ratio) ||
  ((ratio.sure || missOf(ratio) < Math.log(FURTHEST)) &&
    misprintOdds(ratio.percent, ratio.numerator, ratio.denominator) <= ACCIDENTS[openness(ratio)]);

/** 比重由去年同期的55.1%提高至55.4%: the first is a level of another period, of which no figures are told. */
const isStartOfMove = (m: Mention): boolean =>
  /[由从][^，。；\d]{0,14}$/u.test(m.lead) &&
  /^的?(?:提高|提升|上升|上涨|增加|增长|扩大|下降|降低|回落|减少|调整|变|升|降|增|减|到|至)/u.test(m.tail);

/** Judges those that stayed unexplained although the grammar states their operands. */
export function judgeRatios(passage: Passage, kind: RelationKind, roles: readonly Role[]): void {
  const shares = balancedShares(passage);
  for (const percent of percentages(passage, roles)) {
    if (percent.hedged || isStartOfMove(percent)) continue;
    const cut = fittingRatio(passage, percent, (verdict) => verdict === 'truncated', NEAREST);
    if (cut) {
      passage.add(ratioRelation(kind, cut));
      continue;
    }
    const [ratio] = readingsOf(passage, percent)
      .filter(isMisprint)
      .sort((a, b) => Number(b.sure) - Number(a.sure) || missOf(a) - missOf(b));
    const found = ratio ?? nearlyFitting(passage, percent);
    if (found)
      passage.add(
        ratioRelation(found.denominator.role === 'target' ? 'pct_of_target' : kind, balanced(shares, found)),
      );
  }
}
