import { divide, equals } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';
import { baseUnits, inUnit } from './growth';

const keyOf = (m: Mention): string => `${numberOf(m)} ${m.measure} ${m.name}`;

/** Rows told in the same words are seldom so many times apart. */
const APART = 1000;
/** How many figures around it the rows of a figure are looked for. */
const ROWS = 9;

/** 完成投资93.3元 among 完成投资268亿元 and 完成投资904亿元: yuan with decimals among rows of 亿元 told in the same words. */
function amongRows(passage: Passage, m: Mention): void {
  // 2.35万元 is as odd among 亿元 as 93.3元 is; 3200.5万元 is not.
  const small = m.factor.num <= 10_000n && m.factor.den === 1n && m.approx < 100 * Number(m.factor.num);
  if (!small || m.places === 0 || m.lead.length < 2) return;
  if (/[每均]|单价|元\/$/u.test(m.clauseLead)) return;
  const rows = passage
    .around(m.index, ROWS, ROWS)
    .filter((o) => o.dimension === m.dimension && o.sentence === m.sentence && isValue(o))
    .filter(
      (o) =>
        o.lead.slice(-4) === m.lead.slice(-4) && o.factor.num > m.factor.num && o.approx > m.approx * APART,
    );
  if (rows.length < 2) return;
  passage.add({
    kind: 'unit_slip',
    stated: m,
    operands: rows.slice(0, 2),
    computed: null,
    verdict: 'inconsistent',
    formula: `同列各项为${rows[0]!.raw}、${rows[1]!.raw}`,
    innocent: [`此处可能确以${m.unit}为单位`],
  });
}

/**
 * One figure in two units 单位错位: the same digits of the same measure, once in 亿元 and once in 万元.
 * 到位资金12.59亿元 … 到位资金12.59万元.
 */
export function unitSlip(passage: Passage): void {
  const seen = new Map<string, Mention>();
  for (const m of passage.mentions) {
    if (!isValue(m) || m.kind !== 'amount' || m.measure === null || m.hedged) continue;
    amongRows(passage, m);
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
