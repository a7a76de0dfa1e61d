import type { Decimal } from '../model/decimal';
import { formatMoney } from '../model/money';
import { addressOf, cellsOf, nameOf } from './about';
import { matchPrevious } from './match-previous';
import { fundsDefinition } from '../policies/funds-definition';
import { tableRule } from './rule';

/** Rounding of amounts printed in 亿元 with two places, in yuan (0.005亿元). */
const ROUNDING = 500_000;

interface Compared {
  readonly record: number;
  readonly month: Decimal;
  readonly now: Decimal;
  readonly before: Decimal;
}

export const monthAgainstCumulative = tableRule({
  code: 'D03',
  id: 'month-against-cumulative',
  name: '累计环差与当月不符',
  severity: 'error',
  against: ['previous'],
  oneDefinition: true,
  policies: [fundsDefinition],
  reason: '本期累计减上期累计，应等于当月到位。不等，说明补记、漏记或改了以前的数。',
  source: '到位资金月报：本月数、自开工累计数的衔接',
  nextStep: '核对三个数；补记以前月份的，在备注写明。',
  innocent: ['补记以前月份到位的资金', '上期台账不是上一个月的'],
  on: 'projects',
  needs: ['project', 'fundsTotal', 'fundsMonth'],
  check({ fundsTotal, fundsMonth }, records, context, report) {
    const { terminated } = context.facts(records);
    const differing: Compared[] = [];
    let compared = 0;
    for (const { record, before } of matchPrevious(records, context)) {
      const past = before.records.columns.fundsTotal?.exact(before.record);
      const now = fundsTotal.exact(record);
      const month = fundsMonth.exact(record);
      if (!past || !now || !month || terminated[record]) continue;
      compared++;
      // A fall is D02's matter.
      if (now.gte(past) && now.minus(past).minus(month).abs().gt(ROUNDING))
        differing.push({ record, month, now, before: past });
    }
    // Where hardly any project agrees, last period's workbook is not last month's.
    const notLastMonth = compared > 2 && differing.length > compared / 2;
    for (const { record, month, now, before } of notLastMonth ? [] : differing) {
      report({
        message: `“${nameOf(records, record)}”累计到位从${formatMoney(before)}到${formatMoney(now)}，增加${formatMoney(now.minus(before))}，当月到位却写${formatMoney(month)}（${addressOf(records, record, 'fundsMonth')}），差${formatMoney(now.minus(before).minus(month).abs())}；请核对`,
        cells: cellsOf(records, record, 'fundsMonth', 'fundsTotal'),
        record: nameOf(records, record),
        values: { month: month.toFixed(), now: now.toFixed(), before: before.toFixed() },
      });
    }
    if (notLastMonth) {
      report({
        message: `${records.sheet}有${differing.length}个项目的累计环差与当月到位不符（共比较${compared}个），上期台账可能不是上一个月的；请换用上月台账再核对`,
        cells: cellsOf(records, differing[0]?.record ?? 0, 'fundsMonth'),
        record: records.sheet,
        values: { differing: differing.length, compared },
        severity: 'info',
      });
    }
  },
  examples: [
    {
      shows: '累计环差等于当月到位',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|当月到位（亿元）|累计到位（亿元）\n甲项目|区商务委|3|0.2|1.2',
      },
      previous: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|当月到位（亿元）|累计到位（亿元）\n甲项目|区商务委|3|0.1|1',
      },
      expect: 'pass',
    },
    {
      shows: '累计增加0.5亿元，当月只写0.2亿元',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|当月到位（亿元）|累计到位（亿元）\n甲项目|区商务委|3|0.2|1.5',
      },
      previous: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|当月到位（亿元）|累计到位（亿元）\n甲项目|区商务委|3|0.1|1',
      },
      expect: [['签约项目!D2', '签约项目!E2']],
    },
    {
      shows: '没有上期台账',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|当月到位（亿元）|累计到位（亿元）\n甲项目|区商务委|3|0.2|1.5',
      },
      expect: 'not-checked',
    },
  ],
});
