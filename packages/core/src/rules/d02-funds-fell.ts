import { formatMoney } from '../model/money';
import { addressOf, cellsOf, nameOf } from './about';
import { matchPrevious } from './match-previous';
import { fundsDefinition } from '../policies/funds-definition';
import { tableRule } from './rule';

const EXPLAINED = /红字|冲减|冲销|退款|退回|核减|调减|更正|剔除/;

export const fundsFell = tableRule({
  code: 'D02',
  id: 'funds-fell',
  name: '累计到位倒退',
  severity: 'error',
  against: ['previous'],
  oneDefinition: true,
  policies: [fundsDefinition],
  reason: '累计只增不减。比上期还少，不是这期漏了，就是上期多报了。',
  source: '到位资金统计：自开工累计；冲减须有红字说明',
  nextStep: '查明减少的原因；确属冲减的，在备注写明红字金额和依据。',
  innocent: ['核查后冲减了不实的到位资金', '退还土地款、保证金'],
  on: 'projects',
  needs: ['project', 'fundsTotal'],
  uses: ['note'],
  check({ fundsTotal, note }, records, context, report) {
    const { terminated } = context.facts(records);
    for (const { record, before } of matchPrevious(records, context)) {
      const past = before.records.columns.fundsTotal;
      if (
        !past ||
        terminated[record] ||
        !((fundsTotal.fen[record] ?? NaN) < (past.fen[before.record] ?? NaN))
      )
        continue;
      const [now, then] = [fundsTotal.exact(record), past.exact(before.record)];
      if (!now || !then || EXPLAINED.test(note?.text(record) ?? '')) continue;
      report({
        message: `“${nameOf(records, record)}”累计到位${formatMoney(now)}（${addressOf(records, record, 'fundsTotal')}），上期是${formatMoney(then)}，少${formatMoney(then.minus(now))}而没有红字说明；请查明原因`,
        cells: cellsOf(records, record, 'fundsTotal'),
        record: nameOf(records, record),
        values: { now: now.toFixed(), before: then.toFixed() },
      });
    }
  },
  examples: [
    {
      shows: '累计增加，或减少而有红字说明',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|累计到位（亿元）|备注\n甲项目|区商务委|3|1.2|\n乙项目|区教委|2|0.5|红字冲减0.1亿元',
      },
      previous: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|累计到位（亿元）\n甲项目|区商务委|3|1\n乙项目|区教委|2|0.6',
      },
      expect: 'pass',
    },
    {
      shows: '累计比上期少',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）|累计到位（亿元）\n甲项目|区商务委|3|0.8' },
      previous: { 签约项目: '项目名称|引资单位|合同额（亿元）|累计到位（亿元）\n甲项目|区商务委|3|1' },
      expect: [['签约项目!D2']],
    },
    {
      shows: '没有上期台账',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）|累计到位（亿元）\n甲项目|区商务委|3|0.8' },
      expect: 'not-checked',
    },
  ],
});
