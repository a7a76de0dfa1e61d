import { minus, opposite } from '../../model/interval';
import { negate, subtract } from '../../model/rational';
import type { Passage } from '../binding/passage';
import { isValue } from '../binding/mention';
import { subjectOf } from '../binding/subject';
import { agrees, judge } from '../verdict/judge';
import { numberOf, termOf } from '../verdict/format';
import { baseUnits, inUnit } from './growth';
import { inOwnUnit } from './parts-sum';

/**
 * Change 增减额 = value − base, both printed.
 * 到位75亿元，比上年同期73亿元增加2亿元: 75 − 73 = 2.
 */
export function signedSum(passage: Passage): void {
  for (const change of passage.mentions) {
    if (change.role !== 'change' || !isValue(change)) continue;
    const base = passage
      .around(change.index, 3, 1)
      .find((m) => m.role === 'base' && m.dimension === change.dimension && m.sentence === change.sentence);
    const now = base && subjectOf(passage, base);
    if (!base || !now || now.dimension !== change.dimension) continue;
    const [a, b] = [baseUnits(now), baseUnits(base)];
    const difference = { point: subtract(a.point, b.point), range: minus(a.range, b.range) };
    const signed = change.decline
      ? { point: negate(difference.point), range: opposite(difference.range) }
      : difference;
    const computed = inUnit(signed, change);
    const verdict = judge(computed, inOwnUnit(change));
    if (!agrees(verdict) && (now.hedged || base.hedged || change.hedged || base.clause !== change.clause))
      continue;
    const [first, second] = change.decline ? [base, now] : [now, base];
    passage.add({
      kind: 'signed_sum',
      stated: change,
      operands: [now, base],
      computed,
      verdict,
      formula: `${termOf(first, change.unit)} − ${termOf(second, change.unit)} = ${numberOf({ ...change, value: computed.point, places: Math.max(now.places, base.places) })}`,
      innocent: agrees(verdict) ? [] : ['上年同期数可能已经调整'],
    });
  }
}
