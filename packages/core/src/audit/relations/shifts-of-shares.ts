import { exactly, meets, opposite, sumOf } from '../../model/interval';
import { add, negate, rational, zero } from '../../model/rational';
import type { Interval } from '../../model/interval';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';

const SHARES = /比重|占比|份额|结构/u;

const signed = (m: Mention): Interval => (m.decline ? opposite(m.range) : m.range);

/** The changes in points of one sentence that are said of shares, three or more. */
function shiftsBySentence(passage: Passage): Mention[][] {
  const groups = new Map<number, Mention[]>();
  for (const m of passage.mentions) {
    if (m.kind !== 'points' || m.hedged) continue;
    const group = groups.get(m.sentence);
    if (group) group.push(m);
    else groups.set(m.sentence, [m]);
  }
  return [...groups.values()].filter(
    (list) => list.length >= 3 && list.length <= 10 && list.some((m) => SHARES.test(m.partLead)),
  );
}

/**
 * What some shares of a whole gain, the others lose 升降相抵: the changes add up to nothing.
 * 一产比重上升3.8个百分点，二产、三产比重分别回落2.1和1.7个百分点: 3.8 − 2.1 − 1.7 = 0.
 */
export function shiftsOfShares(passage: Passage): void {
  for (const list of shiftsBySentence(passage)) {
    const range = sumOf(list.map(signed));
    const oneWay = list.every((m) => m.decline === list[0]!.decline);
    if (oneWay || !meets(range, exactly(zero))) continue;
    const point = list.map((m) => (m.decline ? negate(m.value) : m.value)).reduce(add, rational(0));
    passage.add({
      kind: 'signed_sum',
      stated: null,
      operands: list,
      computed: { point, range },
      verdict: point.num === 0n ? 'consistent' : 'within-rounding',
      formula: `${list.map((m) => `${m.decline ? '−' : '+'}${numberOf(m)}`).join(' ')}，各部分比重的升降相抵`,
    });
  }
}
