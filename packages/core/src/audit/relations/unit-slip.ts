import { divide, equals } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';
import { baseUnits, inUnit } from './growth';

const keyOf = (m: Mention): string => `${numberOf(m)} ${m.measure} ${m.name}`;

/**
 * One figure in two units 单位错位: the same digits of the same measure, once in 亿元 and once in 万元.
 * 到位资金12.59亿元 … 到位资金12.59万元.
 */
export function unitSlip(passage: Passage): void {
  const seen = new Map<string, Mention>();
  for (const m of passage.mentions) {
    if (!isValue(m) || m.kind !== 'amount' || m.measure === null || m.hedged) continue;
    if (numberOf(m).replace('.', '').length < 3) continue;
    const before = seen.get(keyOf(m));
    if (!before) {
      seen.set(keyOf(m), m);
      continue;
    }
    if (before.dimension !== m.dimension || equals(before.factor, m.factor)) continue;
    const ratio = divide(before.factor, m.factor);
    passage.add({
      kind: 'unit_slip',
      stated: m,
      operands: [before],
      computed: inUnit(baseUnits(before), m),
      verdict: 'inconsistent',
      formula: `${before.raw}与${m.raw}数字相同而单位相差${ratio.num > ratio.den ? ratio.num / ratio.den : ratio.den / ratio.num}倍`,
      innocent: ['两处可能是不同的指标'],
    });
  }
}
