import { meets, over } from '../../model/interval';
import { divide, toDecimalString } from '../../model/rational';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';
import { baseUnits } from './growth';
import type { Value } from '../verdict/judge';

/**
 * Amounts in two currencies imply one rate 折算汇率 throughout the text.
 * 1381.9亿元（折224.8亿美元）: 1381.9 ÷ 224.8 = 6.1472.
 */
export function fxRate(passage: Passage): void {
  const first = new Map<string, Value>();
  for (const foreign of passage.mentions) {
    const own = foreign.host >= 0 ? passage.mentions[foreign.host] : undefined;
    if (!own || own.kind !== 'amount' || foreign.kind !== 'amount' || own.dimension === foreign.dimension)
      continue;
    if (!/折|约合|合|按/u.test(foreign.lead) || own.hedged || foreign.hedged) continue;
    const range = over(own.range, foreign.range);
    if (range === null) continue;
    const computed = { point: divide(baseUnits(own).point, baseUnits(foreign).point), range };
    const pair = `${own.dimension} ${foreign.dimension}`;
    const before = first.get(pair);
    if (!before) first.set(pair, computed);
    const agreed = !before || meets(before.range, range);
    passage.add({
      kind: 'fx_rate',
      stated: foreign,
      operands: [own],
      computed,
      verdict: agreed ? 'consistent' : 'unknown',
      formula: `${numberOf(own)} ÷ ${numberOf(foreign)} = ${toDecimalString(computed.point, 4)}（折算汇率）`,
    });
  }
}
