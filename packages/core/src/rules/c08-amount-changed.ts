import { repeatedProjects } from '../indicators/counting/repeated-projects';
import type { LedgerContext } from '../indicators/ledger-context';
import { formatMoney } from '../model/money';
import { addressOf, cellsOf, nameOf } from './about';
import { matchPrevious } from './match-previous';
import { roundingBetween } from './rounding';
import { tableRule } from './rule';

const EXPLAINED = /补充|追加|增资|减资|变更|调整|更正|修订|核减|核增|分期/;

export const amountChanged = tableRule({
  code: 'C08',
  id: 'amount-changed',
  name: '合同额变更没有补充协议',
  severity: 'warning',
  against: ['previous'],
  reason: '合同额改了，却没有补充协议，说明上期或本期有一个数没有依据。',
  source: '黔江区《招商引资合同签订管理实施细则》（2025）：合同变更须签补充协议并归档',
  nextStep: '有补充协议的登记一行或写入备注；没有的改回合同写的金额。',
  innocent: ['上期登记有误，本期更正（请在备注写明）'],
  on: 'projects',
  needs: ['project', 'amount'],
  uses: ['note'],
  check({ amount, note }, records, context, report) {
    const supplemented = supplementedProjects(context);
    const { identityAt, terminated } = context.facts(records);
    for (const { record, before } of matchPrevious(records, context)) {
      const past = before.records.columns.amount;
      const fen = amount.fen[record] ?? NaN;
      const then = past?.fen[before.record] ?? NaN;
      if (
        !past ||
        terminated[record] ||
        !(fen > 0 && then > 0) ||
        Math.abs(fen - then) <= roundingBetween(amount.unit, past.unit)
      )
        continue;
      if (supplemented.has(identityAt(record)) || EXPLAINED.test(note?.text(record) ?? '')) continue;
      const [now, earlier] = [amount.exact(record), past.exact(before.record)];
      if (!now || !earlier) continue;
      report({
        message: `“${nameOf(records, record)}”合同额${formatMoney(now)}（${addressOf(records, record, 'amount')}），上期是${formatMoney(earlier)}，${now.gt(earlier) ? '多' : '少'}${formatMoney(now.minus(earlier).abs())}，没有登记补充协议；请补登依据`,
        cells: cellsOf(records, record, 'amount'),
        record: nameOf(records, record),
        values: { now: now.toFixed(), before: earlier.toFixed() },
      });
    }
  },
  examples: [
    {
      shows: '金额没变，或有补充协议',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|合同额（亿元）|备注\n甲项目|区商务委|正式合同|3|\n乙项目|区教委|正式合同|2.5|补充协议增资0.5亿元',
      },
      previous: {
        签约项目:
          '项目名称|引资单位|合同类型|合同额（万元）\n甲项目|区商务委|正式合同|30000\n乙项目|区教委|正式合同|20000',
      },
      expect: 'pass',
    },
    {
      shows: '合同额从2亿元变成3亿元，没有说明',
      sheets: { 签约项目: '项目名称|引资单位|合同类型|合同额（亿元）\n乙项目|区教委|正式合同|3' },
      previous: { 签约项目: '项目名称|引资单位|合同类型|合同额（亿元）\n乙项目|区教委|正式合同|2' },
      expect: [['签约项目!D2']],
    },
    {
      shows: '没有上期台账',
      sheets: { 签约项目: '项目名称|引资单位|合同类型|合同额（亿元）\n乙项目|区教委|正式合同|3' },
      expect: 'not-checked',
    },
  ],
});

function supplementedProjects(context: LedgerContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const rows of repeatedProjects(context)) {
    for (const { records, record } of rows) {
      const { kinds, identityAt } = context.facts(records);
      if (kinds[record] === 'supplement') found.add(identityAt(record));
    }
  }
  return found;
}
