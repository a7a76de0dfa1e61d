import { minus, plus } from '../../model/interval';
import { add, rational, subtract } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';
import type { Value } from '../verdict/judge';
import { agrees, judge } from '../verdict/judge';
import { baseUnits, inUnit } from './growth';
import { inOwnUnit } from './parts-sum';

/** How many figures after a value its change may stand. */
const NEAR = 4;

/** The change 增减额 said of a value: the next one of its dimension, before the next value of that dimension. */
function changeOf(passage: Passage, m: Mention): Mention | null {
  for (const o of passage.around(m.index, 0, NEAR)) {
    if (o.sentence !== m.sentence || o.dimension !== m.dimension) continue;
    return o.role === 'change' && !o.hedged ? o : null;
  }
  return null;
}

const ZERO: Value = { point: rational(0), range: { low: rational(0), high: rational(0) } };

/** Changes added up with their signs. */
function total(changes: readonly Mention[]): Value {
  return changes.reduce<Value>((sum, m) => {
    const { point, range } = baseUnits(m);
    return m.decline
      ? { point: subtract(sum.point, point), range: minus(sum.range, range) }
      : { point: add(sum.point, point), range: plus(sum.range, range) };
  }, ZERO);
}

/**
 * Where parts make a whole, their changes make its change 增减额之和.
 * 784个，多123个；新建398个，多142个；续建386个，少19个: 142 − 19 = 123.
 */
export function changesOfParts(passage: Passage): void {
  for (const sum of passage.found.filter((r) => r.kind === 'parts_sum' && agrees(r.verdict))) {
    const change = sum.stated && changeOf(passage, sum.stated);
    const parts = sum.operands.map((m) => changeOf(passage, m));
    const changes = parts.filter((m): m is Mention => m !== null);
    if (!change || changes.length < sum.operands.length || changes.includes(change)) continue;
    const value = inUnit(total(changes), change);
    const computed = change.decline ? inUnit(total(changes.map(flip)), change) : value;
    const verdict = judge(computed, inOwnUnit(change));
    passage.add({
      kind: 'signed_sum',
      stated: change,
      operands: changes,
      computed,
      verdict,
      formula: `${changes.map((m) => `${m.decline ? '−' : '+'} ${numberOf(m)}`).join(' ')} = ${numberOf({ ...change, value: computed.point })}`,
      innocent: agrees(verdict) ? [] : ['上年同期数可能已经调整，或各部分的可比范围不同'],
    });
  }
}

const flip = (m: Mention): Mention => ({ ...m, decline: !m.decline });
