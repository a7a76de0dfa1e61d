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
import type { Relation } from './relation';

const RESULT = /(?:有效|期末|年末|月末|现有|实有|结余|保留|净增|剩余|实际)[^，。；]{0,8}$/u;
const TAKEN = /扣除|剔除|核减|减少|退[出库]|[转调移]出|出库|注销|撤销|取消|终止|清理|完成|销号|已/u;
const ADDED = /新增|增加|新入|入库|[转调]入|新引|新纳|补充/u;
/** What was to be done by now and was not; what was done before its time. */
const PLANNED = /计划|应/u;
const LATE = /未按|未如期|未能|推迟|延[期后迟]|推延/u;
const EARLY = /提前/u;
const LONGEST = 5;
/** A misprint keeps the result within this share of what was meant. */
const MISPRINT = 0.25;

interface Move {
  readonly figure: Mention;
  readonly taken: boolean;
}

/** The figures of the sentence around a result that may go into it. */
const termsAround = (passage: Passage, result: Mention, back: number, forward: number): Mention[] =>
  passage
    .around(result.index, back, forward)
    .filter(
      (m) => isValue(m) && m.dimension === result.dimension && m.sentence === result.sentence && !m.hedged,
    );

function relationFor(result: Mention, first: Mention, moves: readonly Move[]): Relation {
  const value = moves.reduce<Value>((sum, { figure, taken }) => {
    const { point, range } = baseUnits(figure);
    return taken
      ? { point: subtract(sum.point, point), range: minus(sum.range, range) }
      : { point: add(sum.point, point), range: plus(sum.range, range) };
  }, baseUnits(first));
  const computed = inUnit(value, result);
  const verdict = judge(computed, inOwnUnit(result));
  const moved = moves.map(({ figure, taken }) => `${taken ? '−' : '+'} ${numberOf(figure)}`).join(' ');
  return {
    kind: 'signed_sum',
    stated: result,
    operands: [first, ...moves.map(({ figure }) => figure)],
    computed,
    verdict,
    formula: `${numberOf(first)} ${moved} = ${numberOf({ ...result, value: computed.point })}`,
    innocent: agrees(verdict) ? [] : ['其间可能另有未写明的增减', '各数的统计时点可能不同'],
  };
}

/** 库存132个，扣除终止的17个后，有效项目115个: what there was, and what came and went since. */
function flows(passage: Passage, result: Mention): Relation[] {
  const terms = termsAround(passage, result, LONGEST + 2, 0).slice(-LONGEST);
  return terms.flatMap((first, at) => {
    const moves = terms
      .slice(at + 1)
      .map((figure) => ({ figure, taken: TAKEN.test(figure.lead) }))
      .filter(({ figure, taken }) => taken || ADDED.test(figure.lead));
    return moves.some(({ taken }) => taken) ? [relationFor(result, first, moves)] : [];
  });
}

/** 计划开工64个，实际开工58个，其中提前6个，未按计划12个: the plan, less what is late, with what was early. */
function againstPlan(passage: Passage, result: Mention): { relation: Relation; complete: boolean } | null {
  if (!/实际/u.test(result.lead)) return null;
  const terms = termsAround(passage, result, LONGEST, LONGEST);
  const plan = terms
    .filter((m) => m.index < result.index && PLANNED.test(m.lead) && !LATE.test(m.lead))
    .at(-1);
  const moves = terms
    .filter((m) => m !== plan && (LATE.test(m.lead) || EARLY.test(m.lead)))
    .map((figure) => ({ figure, taken: LATE.test(figure.lead) }));
  if (!plan || !moves.some(({ taken }) => taken)) return null;
  return {
    relation: relationFor(result, plan, moves),
    complete: moves.length === 2 && !moves.every((m) => m.taken),
  };
}

const isNear = ({ computed, stated }: Relation): boolean =>
  computed !== null &&
  stated !== null &&
  Math.abs(
    (Number(computed.point.num) / Number(computed.point.den) / Number(stated.value.num)) *
      Number(stated.value.den) -
      1,
  ) <= MISPRINT;

/**
 * A balance 收支: what there was, with what came and without what went, is what there is.
 * 库存132个，扣除终止的17个后，有效项目115个: 132 − 17 = 115.
 */
export function balance(passage: Passage): void {
  for (const m of passage.mentions) {
    if (!isValue(m) || m.hedged || !RESULT.test(m.lead)) continue;
    const planned = againstPlan(passage, m);
    if (planned && (agrees(planned.relation.verdict) || (planned.complete && isNear(planned.relation)))) {
      passage.add(planned.relation);
      continue;
    }
    if (passage.stating(m).length > 0) continue;
    const fit = flows(passage, m).find(({ verdict }) => agrees(verdict));
    if (fit) passage.add(fit);
  }
}
