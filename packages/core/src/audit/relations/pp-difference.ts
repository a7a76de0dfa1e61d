import { minus, opposite } from '../../model/interval';
import { negate, sign, subtract } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isPercent } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { agrees, judge } from '../verdict/judge';
import type { Printed } from '../verdict/judge';
import { numberOf } from '../verdict/format';
import { signedGrowth } from './growth';
import type { Relation } from './relation';

const LOWER = /(?:低于|低|慢于|慢|落后|回落|下降|收窄|减少|降低)(?:了|约)?$/u;
const COMPARES = /比|较|高于|低于|超过|超出|高出|快于|慢于|高|低|快|慢|提高|提升|回落|下降|上升|扩大|收窄/u;

const printedOf = (m: Mention): Printed => (m.role === 'growth' ? signedGrowth(m) : m);

/** 比全省平均7.23%高27.42个百分点: the percentage is what the points are counted from. */
function isCompared(passage: Passage, stated: Mention, points: Mention): boolean {
  const named = /(?:^|[^占对])[比较](?!重|例)|[高低]于|[快慢]于/u.test(stated.lead);
  return named && /^(?:的)?(?:平均|水平|增速)*[)）]?[高低快慢多少]/u.test(passage.between(stated, points));
}

/** 由52.3%提高到58.1%，提高5.8个百分点: the move that the points measure. */
const isMove = (from: Mention, to: Mention, points: Mention): boolean =>
  to.index === points.index - 1 &&
  from.index === to.index - 1 &&
  from.clause === to.clause &&
  to.part === points.part &&
  /[由从]/u.test(from.clauseLead) &&
  /[到至为]$/u.test(to.lead) &&
  /^(?:累计|共|同比)?(?:提高|提升|上升|下降|回落|降低|增加|扩大|收窄)了?$/u.test(points.lead) &&
  !points.hedged;

function relationFor(points: Mention, a: Mention, b: Mention): Relation {
  const [left, right] = [printedOf(a), printedOf(b)];
  const difference = { point: subtract(left.value, right.value), range: minus(left.range, right.range) };
  const lower = LOWER.test(points.lead) || (sign(difference.point) < 0 && /差/u.test(points.lead));
  const computed = lower
    ? { point: negate(difference.point), range: opposite(difference.range) }
    : difference;
  const [x, y] = lower ? [b, a] : [a, b];
  return {
    kind: 'pp_difference',
    stated: points,
    operands: [a, b],
    computed,
    verdict: judge(computed, points),
    formula: `${numberOf(x)} − ${numberOf(y)} = ${numberOf({ ...points, value: computed.point, places: Math.max(a.places, b.places) })}个百分点`,
  };
}

/**
 * A difference in points 百分点 = one percentage less another.
 * 增长34.65%，比全省平均7.23%高27.42个百分点: 34.65 − 7.23 = 27.42.
 */
export function ppDifference(passage: Passage): void {
  for (const points of passage.mentions) {
    if (points.kind !== 'points' || passage.stating(points).length > 0 || !COMPARES.test(points.lead))
      continue;
    const percents = passage
      .around(points.index, 30, 6)
      .filter((m) => isPercent(m) && m.kind === 'percent' && m.paragraph === points.paragraph);
    const own = percents.filter((m) => m.index < points.index && m.sentence === points.sentence).reverse();
    const [to, from] = own;
    if (to && from && isMove(from, to, points)) {
      const relation = relationFor(points, to, from);
      passage.add({
        ...relation,
        innocent: agrees(relation.verdict) ? [] : ['百分点可能按未经四舍五入的数计算'],
      });
      continue;
    }
    const reference = percents.find((m) => m.host === points.index);
    if (reference && to?.part === points.part) {
      const relation = relationFor(points, to, reference);
      const tight = to.index === points.index - 1 && !points.hedged && !to.hedged && !reference.hedged;
      if (agrees(relation.verdict) || (tight && /[高低]于|[快慢]于/u.test(points.lead))) {
        passage.add({ ...relation, innocent: agrees(relation.verdict) ? [] : ['所比的可能是另一个百分比'] });
        continue;
      }
    }
    const stated = own.find((m) => m.clause === points.clause);
    const subject = own.find((m) => m.clause !== points.clause);
    if (stated && subject) {
      const relation = relationFor(points, subject, stated);
      const tight =
        isCompared(passage, stated, points) &&
        !points.hedged &&
        !stated.hedged &&
        subject.part === points.part;
      if (agrees(relation.verdict) || tight) {
        passage.add({ ...relation, innocent: agrees(relation.verdict) ? [] : ['所比的可能是另一个百分比'] });
        continue;
      }
    }
    const fit = own
      .slice(0, 3)
      .flatMap((a) =>
        percents.filter((b) => b !== a && b.role === a.role).map((b) => relationFor(points, a, b)),
      )
      .find((r) => agrees(r.verdict));
    if (fit) passage.add(fit);
  }
}
