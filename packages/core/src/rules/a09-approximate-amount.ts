import { formatAddress } from '../model/address';
import { cellIn, columnsOf } from '../model/records';
import { nameOf } from './about';
import { tableRule } from './rule';

export const approximateAmount = tableRule({
  code: 'A09',
  id: 'approximate-amount',
  name: '金额写成概数',
  severity: 'info',
  reason: '“约”“近”“余”的金额加在一起，合计也只是概数，不能写成两位小数。',
  source: 'GB/T 15835-2011《出版物上数字用法》：概数与精确数的用法',
  nextStep: '按合同填准确金额；合同本来就是概数的，在备注注明。',
  innocent: ['合同只写了“约”', '在谈项目，金额尚未确定'],
  on: ['projects', 'receipts'],
  needs: [],
  needsOneOf: [['amount', 'planned', 'fundsYear', 'fundsTotal', 'received']],
  uses: ['amount', 'planned', 'fundsYear', 'fundsTotal', 'received'],
  check(_, records, context, report) {
    const { terminated } = context.facts(records);
    for (const column of columnsOf(records)) {
      if (column.type !== 'amount') continue;
      for (const [record, note] of column.notes) {
        if (note.kind !== 'approximate' || terminated[record]) continue;
        report({
          message: `${formatAddress(cellIn(records, record, column))}“${column.header}”写“${note.raw}”，现按${column.exact(record)?.toFixed() ?? ''}元统计；请按合同填准确金额`,
          cells: [cellIn(records, record, column)],
          record: nameOf(records, record),
          values: { cell: note.raw },
        });
      }
    }
  },
  examples: [
    {
      shows: '准确金额',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3.2' },
      expect: 'pass',
    },
    {
      shows: '约1.5亿元',
      sheets: {
        签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|约1.5亿元\n乙项目|区教委|2',
      },
      expect: [['签约项目!C2']],
    },
    {
      shows: '没有金额列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间\n甲项目|区商务委|2022-03-01' },
      expect: 'not-checked',
    },
  ],
});
