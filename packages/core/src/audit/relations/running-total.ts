import { compare } from '../../model/rational';
import type { Mention } from '../binding/mention';
import { isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { rowWords } from '../binding/row-words';
import { numberOf, termOf } from '../verdict/format';
import { baseUnits, inUnit } from './growth';

const RUNNING = /累计|\d月?[-至到~]\d{1,2}月|今年以来|年初以来/u;
const MONTHLY = /当月|本月|(?<![-至到~\d])\d{1,2}月份?(?![-至到~底末日])/u;

/** How many figures back the month's own may stand. */
const REACH = 12;
const BACK = 3;

/** The words that say what period a value is of: those of its clause, or else of its row, from the last break on. */
const periodWords = (passage: Passage, m: Mention): string =>
  RUNNING.test(m.clauseLead) || MONTHLY.test(m.clauseLead) ? m.clauseLead : rowWords(passage, m) + m.partLead;

const isOfMonth = (passage: Passage, m: Mention): boolean =>
  !RUNNING.test(periodWords(passage, m)) && MONTHLY.test(periodWords(passage, m));

/**
 * What was done in a month is part of what was done up to its end 累计.
 * 8月份开工12个；1-8月累计开工76个: 12 ≤ 76.
 */
export function runningTotal(passage: Passage): void {
  for (const total of passage.mentions) {
    if (!isValue(total) || total.role !== 'value' || total.hedged || total.measure === null) continue;
    const words = periodWords(passage, total);
    if (!RUNNING.test(words) || MONTHLY.test(words.replace(/\d{1,2}月?[-至到~]\d{1,2}月份?/gu, ''))) continue;
    const month = passage
      .around(total.index, REACH, 0)
      .reverse()
      .find(
        (m) =>
          isSame(m, total) &&
          m.clause !== total.clause &&
          total.sentence - m.sentence <= BACK &&
          isOfMonth(passage, m),
      );
    if (!month) continue;
    const fits = compare(month.range.low, total.range.high) <= 0;
    passage.add({
      kind: 'subset',
      stated: total,
      operands: [month],
      computed: inUnit(baseUnits(month), total),
      verdict: fits ? 'consistent' : 'inconsistent',
      formula: `当月${numberOf(month)} ${fits ? '≤' : '>'} 累计${termOf(total, month.unit)}`,
      innocent: fits ? [] : ['累计数可能已经调减', '两数的口径可能不同'],
    });
  }
}

const isSame = (m: Mention, total: Mention): boolean =>
  isValue(m) &&
  m.role === 'value' &&
  !m.hedged &&
  m.dimension === total.dimension &&
  m.measure === total.measure &&
  m.depth === total.depth;
