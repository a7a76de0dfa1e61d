import { minus } from '../../model/interval';
import { compare, sign, subtract } from '../../model/rational';
import { differencesAt } from '../binding/stated/difference';
import type { Compared } from '../binding/stated/difference';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf, termOf } from '../verdict/format';
import { agrees, judge } from '../verdict/judge';
import { baseUnits, inUnit } from './growth';
import { inOwnUnit } from './parts-sum';
import type { Relation } from './relation';

function relationFor(stated: Mention, { more, less }: Compared): Relation {
  const [a, b] = [baseUnits(more), baseUnits(less)];
  const computed = inUnit({ point: subtract(a.point, b.point), range: minus(a.range, b.range) }, stated);
  const verdict = judge(computed, inOwnUnit(stated));
  return {
    kind: 'signed_sum',
    stated,
    operands: [more, less],
    computed,
    verdict,
    formula: `${termOf(more, stated.unit)} − ${termOf(less, stated.unit)} = ${numberOf({ ...stated, value: computed.point, places: Math.max(more.places, less.places) })}`,
    innocent: agrees(verdict) ? [] : ['所比的基数或目标可能已经调整', '两数的口径或时段可能不同'],
  };
}

/** Differences of another sign, or many times larger, are of other figures. */
function isMisprint({ stated, computed }: Relation): boolean {
  if (!stated || !computed || sign(computed.point) <= 0) return false;
  const ratio =
    Number(computed.point.num) /
    Number(computed.point.den) /
    (Number(stated.value.num) / Number(stated.value.den));
  return ratio > 0.8 && ratio < 1.25;
}

/**
 * A difference 差额: a change 增减额 from a base, what is short of a target 差额 or beyond it 超额, what is left 剩余.
 * 到位75亿元，比上年同期73亿元增加2亿元: 75 − 73 = 2.
 */
export function difference(passage: Passage): void {
  for (const m of passage.mentions) {
    if (m.hedged || passage.stating(m).length > 0) continue;
    const { readings, sure } = differencesAt(passage, m);
    const relations = readings
      .filter(({ more, less }) => compare(more.range.high, less.range.low) >= 0 || sure)
      .map((reading) => relationFor(m, reading));
    const fit = relations.find((r) => agrees(r.verdict));
    const misfit =
      sure && readings.every(({ more, less }) => !more.hedged && !less.hedged) && relations.find(isMisprint);
    if (fit) passage.add(fit);
    else if (misfit) passage.add(misfit);
  }
}
