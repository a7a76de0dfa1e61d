import { holds, meets } from '../../model/interval';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { baseUnits, inUnit } from './growth';

/** How many earlier figures of a measure a rounded one is compared with. */
const RECENT = 6;
/** A rounded figure keeps within this of the fuller one. */
const ROUNDED = 0.02;

/** 1832450万元（183.25亿元）: the bracket tells the figure before it in another unit. */
function inAnotherUnit(passage: Passage, m: Mention): void {
  const own = m.host >= 0 ? passage.mentions[m.host] : undefined;
  if (!own || own.dimension !== m.dimension || own.kind !== 'amount' || own.unit === m.unit) return;
  if (!/^(?:即|折合|约合|合)?$/u.test(m.lead) || own.hedged || m.hedged) return;
  const agrees = meets(own.range, m.range);
  passage.add({
    kind: 'restated',
    stated: m,
    operands: [own],
    computed: inUnit(baseUnits(own), m),
    verdict: agrees ? 'within-rounding' : 'inconsistent',
    formula: `${own.raw}与${m.raw}`,
    innocent: agrees ? [] : ['括号内可能是另一个数'],
  });
}

/**
 * One figure told in full and rounded, of the same measure and scope.
 * 协议资金147.97亿元 … 协议资金148亿元.
 */
export function restatedRounded(passage: Passage): void {
  const recent = new Map<string, Mention[]>();
  for (const m of passage.mentions) {
    inAnotherUnit(passage, m);
    if (!isValue(m) || m.kind !== 'amount' || m.measure === null || m.hedged || m.role !== 'value') continue;
    const key = `${m.dimension} ${m.measure}`;
    const earlier = recent.get(key) ?? [];
    const twin = earlier.find(
      (e) =>
        e.sentence !== m.sentence &&
        e.paragraph === m.paragraph &&
        e.approx !== m.approx &&
        (e.name === m.name || e.name === '' || m.name === '') &&
        Math.abs(e.approx / m.approx - 1) < ROUNDED &&
        (holds(m.range, baseUnits(e).point) || holds(e.range, baseUnits(m).point)),
    );
    if (twin)
      passage.add({
        kind: 'restated',
        stated: m,
        operands: [twin],
        computed: inUnit(baseUnits(twin), m),
        verdict: 'within-rounding',
        formula: `${twin.raw}与${m.raw}`,
      });
    recent.set(key, [...earlier.slice(1 - RECENT), m]);
  }
}
