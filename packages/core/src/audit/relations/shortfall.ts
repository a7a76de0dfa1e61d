import { minus } from '../../model/interval';
import { compare, subtract } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf, termOf } from '../verdict/format';
import { agrees, judge } from '../verdict/judge';
import { baseUnits, inUnit } from './growth';
import { inOwnUnit } from './parts-sum';
import type { Relation } from './relation';

const SHORT = /(?:还差|尚差|相差|差|缺口|欠|短|少)(?:为|达|了)?$/u;
const BEYOND =
  /(?:超额完成|超额|超出|超过|超)[^，。；]{0,8}(?:目标|任务|计划)(?:任务|数)?(?:了)?$|(?:超额完成|超额|超收)(?:了)?$/u;

function relationFor(m: Mention, result: Mention, target: Mention, short: boolean): Relation {
  const [a, b] = short ? [target, result] : [result, target];
  const value = {
    point: subtract(baseUnits(a).point, baseUnits(b).point),
    range: minus(a.range, b.range),
  };
  const computed = inUnit(value, m);
  return {
    kind: 'signed_sum',
    stated: m,
    operands: [result, target],
    computed,
    verdict: judge(computed, inOwnUnit(m)),
    formula: `${termOf(a, m.unit)} − ${termOf(b, m.unit)} = ${numberOf({ ...m, value: computed.point })}`,
  };
}

/**
 * How far a result is from its target 差额, 超额: target − result, or result − target.
 * 任务80亿元，到位42.5亿元，距任务还差37.5亿元: 80 − 42.5 = 37.5.
 */
export function shortfall(passage: Passage): void {
  for (const m of passage.mentions) {
    const short = SHORT.test(m.lead);
    if (!isValue(m) || m.hedged || (!short && !BEYOND.test(m.lead)) || passage.stating(m).length > 0)
      continue;
    const near = passage
      .around(m.index, 8, 2)
      .filter((o) => isValue(o) && !o.hedged && o.dimension === m.dimension && o.paragraph === m.paragraph);
    const targets = near.filter((o) => o.role === 'target').reverse();
    const results = near.filter((o) => o.role === 'value' && o.index < m.index).reverse();
    const fit = targets
      .flatMap((target) => results.map((result) => ({ target, result })))
      .filter(({ target, result }) => compare(target.range.high, result.range.low) > 0 === short)
      .map(({ target, result }) => relationFor(m, result, target, short))
      .find(({ verdict }) => agrees(verdict));
    if (fit) passage.add(fit);
  }
}
