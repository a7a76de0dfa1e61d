import { addressOf, cellsOf, nameOf } from './about';
import { tableRule } from './rule';

export const ambiguousDate = tableRule({
  code: 'A07',
  id: 'ambiguous-date',
  name: '日期有歧义',
  severity: 'warning',
  reason: '2022年10月记成数字会变成 2022.1，看上去就是1月；只写月日的日期，跨年就错一年。',
  source: 'Excel 数字不保留末尾的零（2022.10 存为 2022.1）',
  nextStep: '改写成完整的年月日，或 2022-01、2022-10 这样的年月。',
  innocent: ['全表都是当年的日期，只写了月日'],
  on: ['projects', 'receipts', 'talks', 'activities'],
  needs: [],
  check(_, records, __, report) {
    for (const { field } of records.mapping) {
      const read = records.columns[field];
      if (read?.type !== 'date') continue;
      for (const [record, note] of read.notes) {
        if (note.kind !== 'ambiguous') continue;
        report({
          message: `${addressOf(records, record, field)}的“${note.raw}”${note.why}；请写成完整日期`,
          cells: cellsOf(records, record, field),
          record: nameOf(records, record),
          values: { date: note.raw },
        });
      }
    }
  },
  examples: [
    {
      shows: '写明年月的文字日期是清楚的',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|签约时间\n甲项目|区商务委|3|2022年3月\n乙项目|区教委|2|=2022.10\n丙项目|区教委|2|=2022.1',
      },
      expect: 'pass',
    },
    {
      shows: '数字 2022.1 可能是1月，也可能是10月',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|签约时间\n甲项目|区商务委|3|2022.1\n乙项目|区教委|2|2022-03-02',
      },
      expect: [['签约项目!D2']],
    },
    {
      shows: '只有月日',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|签约时间\n甲项目|区商务委|3|3月15日\n乙项目|区教委|2|2022-03-02',
      },
      expect: [['签约项目!D2']],
    },
    { shows: '没有台账', sheets: { 单位名录: '单位名称|简称\n区商务委员会|商务委' }, expect: 'not-checked' },
  ],
});
