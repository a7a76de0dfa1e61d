import { minus, plus } from '../../model/interval';
import { add, subtract } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';
import type { Value } from '../verdict/judge';
import { agrees, judge } from '../verdict/judge';
import { baseUnits, inUnit } from './growth';
import { inOwnUnit } from './parts-sum';

const RESULT = /(?:有效|期末|年末|月末|现有|实有|结余|保留|净增|剩余|实际)[^，。；]{0,8}$/u;
const TAKEN = /扣除|剔除|核减|减少|退出|转出|注销|终止|清理|完成|销号|已/u;
const ADDED = /新增|增加|新入|转入|新引|新纳/u;
const LONGEST = 5;

/** The figures of the sentence before a result, with what is added and what is taken away. */
function flow(passage: Passage, result: Mention): Mention[] {
  const before = passage
    .around(result.index, LONGEST + 2, 0)
    .filter(
      (m) => isValue(m) && m.dimension === result.dimension && m.sentence === result.sentence && !m.hedged,
    );
  return before.slice(-LONGEST);
}

const isTaken = (m: Mention): boolean => TAKEN.test(m.lead);

/**
 * A balance 收支: what there was, with what came and without what went, is what there is.
 * 库存132个，扣除终止的17个后，有效项目115个: 132 − 17 = 115.
 */
export function balance(passage: Passage): void {
  for (const m of passage.mentions) {
    if (!isValue(m) || m.hedged || !RESULT.test(m.lead) || passage.stating(m).length > 0) continue;
    const terms = flow(passage, m);
    for (let from = 0; from + 2 <= terms.length; from += 1) {
      const [first, ...rest] = terms.slice(from);
      const moves = rest.filter((o) => isTaken(o) || ADDED.test(o.lead));
      if (!first || moves.length === 0 || !moves.some(isTaken)) continue;
      const value = moves.reduce<Value>((sum, o) => {
        const { point, range } = baseUnits(o);
        return isTaken(o)
          ? { point: subtract(sum.point, point), range: minus(sum.range, range) }
          : { point: add(sum.point, point), range: plus(sum.range, range) };
      }, baseUnits(first));
      const computed = inUnit(value, m);
      const verdict = judge(computed, inOwnUnit(m));
      if (!agrees(verdict)) continue;
      const moved = moves.map((o) => `${isTaken(o) ? '−' : '+'} ${numberOf(o)}`).join(' ');
      passage.add({
        kind: 'signed_sum',
        stated: m,
        operands: [first, ...moves],
        computed,
        verdict,
        formula: `${numberOf(first)} ${moved} = ${numberOf({ ...m, value: computed.point })}`,
      });
      break;
    }
  }
}
