import { textsOf } from '../model/texts-of';
import { partsOf } from '../model/day';
import { fdiDropped } from '../policies/fdi-dropped';
import { printedNumber } from './figures/printed-number';
import { bookRule } from './rule';

const USED = /实际(?:利用|使用|到位)外资|实到外资|利用外资/;

export const foreignCapital = bookRule({
  code: 'D10',
  id: 'foreign-capital',
  name: '已停统的实际利用外资仍在填报',
  severity: 'info',
  policies: [fdiDropped],
  reason: '2022年起区县不再统计实际利用外资，继续填报和考核，口径无处对照。',
  source: '涪陵区2022年计划报告：实际利用外资指标按照市上最新要求2022年不再进行统计',
  nextStep: '确认本区是否仍需统计；不需要的，从考核表中删去。',
  innocent: ['仅作内部参考，不用于考核'],
  check(context, report, notChecked) {
    const from = context.policy(fdiDropped);
    const { year } = partsOf(context.asOf);
    const tables = context.ledger.tables.filter(({ header }) => header !== null);
    if (tables.length === 0) notChecked('没有找到任何台账');
    if (year < from) return;
    for (const records of tables) {
      for (const { column, header } of [...records.mapping, ...records.unmapped]) {
        const row = USED.test(header)
          ? records.rows.find((at) => !(printedNumber(records.grid, at, column)?.value.isZero() ?? true))
          : undefined;
        if (row === undefined) continue;
        report({
          message: `${records.sheet}“${header}”填有数值，${from}年起区县不再统计实际利用外资；请确认是否仍需填报`,
          cells: [{ sheet: records.sheet, row, column }],
          record: header,
          values: { heading: header, from },
        });
      }
      const { indicator } = records.columns;
      (indicator ? textsOf(indicator) : []).forEach((text, record) => {
        const row = records.rows[record];
        if (!USED.test(text) || row === undefined) return;
        report({
          message: `${records.sheet}第${row + 1}行指标“${text}”，${from}年起区县不再统计；请确认是否仍作考核`,
          cells: [{ sheet: records.sheet, row, column: records.columns.indicator?.column ?? 0 }],
          record: text,
          values: { indicator: text, from },
        });
      });
    }
  },
  examples: [
    {
      shows: '没有实际利用外资',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）|是否外资\n甲项目|区教委|2|否' },
      expect: 'pass',
    },
    {
      shows: '2022年仍填实际利用外资',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|实际利用外资（万美元）\n甲项目|区教委|2|\n乙项目|区教委|2|300',
      },
      expect: [['签约项目!D3']],
    },
    { shows: '没有台账', sheets: { 说明: '本表不含台账' }, expect: 'not-checked' },
  ],
});
