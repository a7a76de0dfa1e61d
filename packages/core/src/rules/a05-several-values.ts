import { formatAddress } from '../model/address';
import { cellIn, columnsOf } from '../model/records';
import { nameOf } from './about';
import { tableRule } from './rule';

export const severalValues = tableRule({
  code: 'A05',
  id: 'several-values',
  name: '一格多值',
  severity: 'warning',
  reason: '一格写两个金额或两个日期，求和、比较时取哪一个说不清，只好都不取。',
  source: '德清县驻沪苏招商引资汇总表：一格内写“12批30，新增3批5人次”',
  nextStep: '拆成两行（两份合同）或两列（两个口径），每格只写一个值。',
  innocent: ['合同约定的是区间，如“3—5亿元”：请填合同的下限，区间写在备注'],
  on: ['projects', 'receipts', 'talks', 'targets'],
  needs: [],
  check(_, records, context, report) {
    const { terminated } = context.facts(records);
    for (const column of columnsOf(records)) {
      if (column.type === 'text') continue;
      for (const [record, note] of column.notes) {
        if (note.kind !== 'several' || terminated[record]) continue;
        report({
          message: `${formatAddress(cellIn(records, record, column))}“${column.header}”写着“${note.raw}”，${note.why}；请每格只写一个值`,
          cells: [cellIn(records, record, column)],
          record: nameOf(records, record),
          values: { cell: note.raw },
        });
      }
    }
  },
  examples: [
    {
      shows: '每格一个值',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|合同额\n甲项目|区商务委|2022-03-01|3.2亿元\n乙项目|区教委|2022-03-02|8910万元',
      },
      expect: 'pass',
    },
    {
      shows: '一格两个金额',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|合同额（亿元）\n甲项目|区商务委|2022-03-01|一期3.2，二期5\n乙项目|区教委|2022-03-02|2',
      },
      expect: [['签约项目!D2']],
    },
    { shows: '没有台账', sheets: { 单位名录: '单位名称|简称\n区商务委员会|商务委' }, expect: 'not-checked' },
  ],
});
