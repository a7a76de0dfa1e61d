import { meets, over } from '../../model/interval';
import { divide, toDecimalString } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';
import { baseUnits } from './growth';
import type { Value } from '../verdict/judge';

/** Rates of different days within one report differ by no more than this. */
const DRIFT = 0.06;

const approx = ({ point }: Value): number => Number(point.num) / Number(point.den);

/** The amount that a converted one restates: what its bracket explains, or the one just before it. */
function originalOf(passage: Passage, m: Mention): Mention | undefined {
  if (m.kind !== 'amount' || m.hedged || !/折|约合/u.test(m.lead)) return undefined;
  const own = m.host >= 0 ? passage.mentions[m.host] : passage.mentions[m.index - 1];
  const same = own && own.kind === 'amount' && own.dimension !== m.dimension && own.sentence === m.sentence;
  return same && !own.hedged ? own : undefined;
}

/**
 * Amounts in two currencies imply one rate 折算汇率 throughout the text.
 * 1381.9亿元（折224.8亿美元）: 1381.9 ÷ 224.8 = 6.1472.
 */
export function fxRate(passage: Passage): void {
  const first = new Map<string, Value>();
  for (const foreign of passage.mentions) {
    const own = originalOf(passage, foreign);
    const range = own && over(own.range, foreign.range);
    if (!own || !range) continue;
    const computed = { point: divide(baseUnits(own).point, baseUnits(foreign).point), range };
    const pair = `${own.dimension} ${foreign.dimension}`;
    const before = first.get(pair) ?? computed;
    first.set(pair, before);
    const agreed = meets(before.range, range) || Math.abs(approx(computed) / approx(before) - 1) <= DRIFT;
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
