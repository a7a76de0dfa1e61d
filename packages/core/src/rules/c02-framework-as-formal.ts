import { formatAddress } from '../model/address';
import { valueAt } from '../model/grid';
import { formatMoney } from '../model/money';
import { addressOf, cellsOf, nameOf } from './about';
import { tableRule } from './rule';

const FORMAL_HEADING = /正式/;
/** A column that says what counts: 是否计入考核, 是否纳入完成数. */
const COUNTED = /是否(?:计入|纳入|认定为?)(?:正式|考核|完成|统计|任务|任务数|合同额|签约额)/;
const YES = /^(?:是|√|✓|1|计入|纳入|y|yes)$/i;

export const frameworkAsFormal = tableRule({
  code: 'C02',
  id: 'framework-as-formal',
  name: '框架协议计入正式合同额',
  severity: 'error',
  reason: '完成率只认正式合同。框架协议、意向书的金额填在正式合同额下，合计时就成了完成数。',
  source:
    '2019年以来重庆市招商引资以“正式合同额”“资金到位额”为两项主要指标；2022年上半年总结分列正式合同与框架协议',
  nextStep: '把金额移到计划投资额一栏；如果已转签正式合同，改合同类型并补合同编号。',
  innocent: ['已转正式合同而合同类型没有更新'],
  on: 'projects',
  needs: ['kind', 'amount'],
  uses: ['planned'],
  check({ amount, kind }, records, context, report) {
    const { kinds, terminated } = context.facts(records);
    const counted = records.unmapped.find(({ header }) => COUNTED.test(header));
    const underFormal = FORMAL_HEADING.test(amount.header);
    for (let record = 0; record < records.length; record++) {
      const notFormal = kinds[record] === 'framework' || kinds[record] === 'intent';
      if (!notFormal || terminated[record]) continue;
      const row = records.rows[record] ?? -1;
      if (counted && YES.test(String(valueAt(records.grid, row, counted.column) ?? '').trim())) {
        const cell = { sheet: records.sheet, row, column: counted.column };
        report({
          message: `“${nameOf(records, record)}”是${kind.text(record)}，${formatAddress(cell)}“${counted.header}”却填了是；框架协议、意向书不计入完成数，请改为否`,
          cells: [...cellsOf(records, record, 'kind', 'amount'), cell],
          record: nameOf(records, record),
          values: { kind: kind.text(record), counted: counted.header },
        });
        continue;
      }
      const sum = underFormal && (amount.fen[record] ?? NaN) > 0 ? amount.exact(record) : undefined;
      if (!sum) continue;
      report({
        message: `“${nameOf(records, record)}”是${kind.text(record)}，${addressOf(records, record, 'amount')}却在“${amount.header}”下填了${formatMoney(sum)}，这笔不能计入正式合同额；请移到计划投资额`,
        cells: cellsOf(records, record, 'kind', 'planned', 'amount'),
        record: nameOf(records, record),
        values: { kind: kind.text(record), amount: sum.toFixed() },
      });
    }
  },
  examples: [
    {
      shows: '协议投资额下填框架金额是正常的',
      sheets: { 签约项目: '项目名称|引资单位|合同类型|协议投资额（亿元）\n甲项目|区商务委|框架协议|3' },
      expect: 'pass',
    },
    {
      shows: '框架协议的金额填在正式合同额下',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|计划投资额（亿元）|正式合同额（亿元）\n甲项目|区商务委|框架协议||3\n乙项目|区教委|正式合同|2|2',
      },
      expect: [['签约项目!C2', '签约项目!D2', '签约项目!E2']],
    },
    {
      shows: '框架协议标成计入考核',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|协议投资额（亿元）|是否计入考核\n甲项目|区商务委|框架协议|3|是\n乙项目|区教委|框架协议|2|否\n丙项目|区教委|正式合同|2|是',
      },
      expect: [['签约项目!C2', '签约项目!D2', '签约项目!E2']],
    },
    {
      shows: '没有合同类型列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间|正式合同额（亿元）\n甲项目|区商务委|2022-03-01|3' },
      expect: 'not-checked',
    },
  ],
});
