import { valueAt } from '../model/grid';
import { columnsOf } from '../model/records';
import { headerCell } from './about';
import { tableRule } from './rule';

export const unitUnknown = tableRule({
  code: 'A03',
  id: 'unit-unknown',
  name: '金额单位不明',
  severity: 'error',
  reason: '同一本台账里万元和亿元常常并用，没有写单位的金额差一万倍也看不出来。',
  source: '武汉东湖签约项目表：同一张表内各列单位不同（亿元、万元、万美元）',
  nextStep: '在表头写明单位，如“合同额（亿元）”，或在表上方写“单位：亿元”。',
  innocent: ['每个金额都自带单位（如“3.2亿元”）'],
  on: ['projects', 'receipts', 'talks'],
  needs: [],
  check(_, records, __, report) {
    for (const { type, unit, column, header } of columnsOf(records)) {
      if (type !== 'amount' || unit !== null) continue;
      if (!records.rows.some((row) => typeof valueAt(records.grid, row, column) === 'number')) continue;
      report({
        message: `${records.sheet}“${header}”没有写明是元、万元还是亿元，表头、单位行和单元格里都没有；请写明单位`,
        cells: headerCell(records, column),
        record: header,
        values: { heading: header },
      });
    }
  },
  examples: [
    {
      shows: '表头有单位',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3' },
      expect: 'pass',
    },
    {
      shows: '哪里都没有单位',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|合同额\n甲项目|区商务委|2022-03-01|3\n乙项目|区教委|2022-03-02|2',
      },
      expect: [['签约项目!D1']],
    },
    { shows: '没有台账', sheets: { 单位名录: '单位名称|简称\n区商务委员会|商务委' }, expect: 'not-checked' },
  ],
});
