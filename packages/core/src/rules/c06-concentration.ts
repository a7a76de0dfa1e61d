import { formalAmount } from '../indicators/counting/contract-amounts';
import type { CountedRow } from '../indicators/counting/counted';
import { signedProjects } from '../indicators/counting/signed-projects';
import { sumOfFormal } from '../indicators/counting/sum-amounts';
import { tablesOf } from '../model/ledger';
import { Decimal } from '../model/decimal';
import { formatMoney } from '../model/money';
import { formatPercent } from '../model/percent';
import { concentrationShare } from '../policies/concentration-share';
import { cellsOf, nameOf } from './about';
import { bookRule } from './rule';

// Of a handful of projects one is always large.
const ENOUGH = 5;

export const concentration = bookRule({
  code: 'C06',
  id: 'concentration',
  name: '单项合同额占比过高',
  severity: 'info',
  policies: [concentrationShare],
  reason: '一个项目撑起全区三成以上的合同额，它一旦不实，完成率就不成立，值得先核实。',
  source: '2026年整治形式主义通报：管城区一个项目虚报9.6亿元；2022年上半年总结：场外签约30.70亿元',
  nextStep: '先核实这个项目的合同文本、投资方实力和佐证。',
  innocent: ['龙头项目投资确实大'],
  check(context, report, notChecked) {
    if (tablesOf(context.ledger, 'projects').every(({ columns }) => !columns.amount)) {
      notChecked('未找到“签约项目”台账的“合同额”列');
      return;
    }
    const limit = new Decimal(context.policy(concentrationShare)).dividedBy(100);
    const formal = signedProjects(context).filter(({ kind }) => kind === 'formal');
    if (formal.length < ENOUGH) return;
    const total = sumOfFormal(formal);
    if (total.isZero()) return;
    // Most projects are far below: only what comes near is divided exactly.
    const near = total.isPositive() ? total.times(limit).times(99).toNumber() : -Infinity;
    for (const project of formal) {
      const { row } = project;
      if (project.increments.length === 0 && !(contractFen(row) >= near)) continue;
      const amount = formalAmount(project);
      if (!amount || amount.dividedBy(total).lte(limit)) continue;
      report({
        message: `“${nameOf(row.records, row.record)}”合同额${formatMoney(amount)}，占本年正式合同额${formatMoney(total)}的${formatPercent(amount.dividedBy(total))}，超过${formatPercent(limit, 0)}；请列为重点核实`,
        cells: cellsOf(row.records, row.record, 'project', 'amount'),
        record: context.facts(row.records).identityAt(row.record),
        values: { amount: amount.toFixed(), total: total.toFixed() },
      });
    }
  },
  examples: [
    {
      shows: '五个项目大小相当',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|合同额（亿元）\n甲项目|区教委|正式合同|2022-03-01|2\n乙项目|区教委|正式合同|2022-03-01|2\n丙项目|区教委|正式合同|2022-03-01|2\n丁项目|区教委|正式合同|2022-03-01|2\n戊项目|区教委|正式合同|2022-03-01|2',
      },
      expect: 'pass',
    },
    {
      shows: '一个项目占六成',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|合同额（亿元）\n甲项目|区教委|正式合同|2022-03-01|12\n乙项目|区教委|正式合同|2022-03-01|2\n丙项目|区教委|正式合同|2022-03-01|2\n丁项目|区教委|正式合同|2022-03-01|2\n戊项目|区教委|正式合同|2022-03-01|2',
      },
      expect: [['签约项目!A2', '签约项目!E2']],
    },
    {
      shows: '没有合同额列',
      sheets: { 签约项目: '项目名称|引资单位|合同类型|签约时间\n甲项目|区教委|正式合同|2022-03-01' },
      expect: 'not-checked',
    },
  ],
});

function contractFen({ records, record }: CountedRow): number {
  return records.columns.amount?.fen[record] ?? NaN;
}
