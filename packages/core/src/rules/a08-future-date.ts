import { formatDay } from '../model/day';
import { FIELDS } from '../model/field';
import { formatSpan } from '../model/span';
import { addressOf, cellsOf, nameOf } from './about';
import { tableRule } from './rule';

/** Written as a date, though the calendar has none such: 2022.06.31, 2022年13月. */
const IMPOSSIBLE = /\d{4}\s*[-./年]\s*\d{1,2}/;

export const futureDate = tableRule({
  code: 'A08',
  id: 'future-date',
  name: '日期晚于统计截止日',
  severity: 'error',
  reason: '统计截止日之后才签约、才到账的，不是本期的完成数；多半是年份写错，或者把计划当成了完成。',
  source: '统计报告期的定义：只计报告期内发生的签约和到账',
  nextStep: '核对年份和月份；确属计划的，移到在谈台账或“计划签约时间”一栏。',
  innocent: ['台账在截止日之后继续登记，报表只取截止日以前的'],
  on: ['projects', 'receipts'],
  needs: [],
  needsOneOf: [['signedOn', 'receivedOn']],
  uses: ['signedOn', 'receivedOn'],
  check(columns, records, context, report) {
    const { asOf } = context;
    const { terminated } = context.facts(records);
    for (const field of ['signedOn', 'receivedOn'] as const) {
      const column = columns[field];
      if (!column) continue;
      for (let record = 0; record < records.length; record++) {
        if (terminated[record]) continue;
        const note = column.notes.get(record);
        if (note?.kind === 'unreadable' && IMPOSSIBLE.test(note.raw)) {
          report({
            message: `“${nameOf(records, record)}”${FIELDS[field].name}写“${note.raw}”（${addressOf(records, record, field)}），${note.why}；请核对`,
            cells: cellsOf(records, record, field),
            record: nameOf(records, record),
            values: { [field]: note.raw },
          });
          continue;
        }
        if (!((column.from[record] ?? NaN) > asOf)) continue;
        const span = column.span(record);
        if (!span) continue;
        report({
          message: `“${nameOf(records, record)}”${FIELDS[field].name}${formatSpan(span)}（${addressOf(records, record, field)}）晚于统计截止日${formatDay(asOf)}，晚${span.from - asOf}天；请核对年份，尚未发生的不能计入本期`,
          cells: cellsOf(records, record, field),
          record: nameOf(records, record),
          values: { [field]: formatSpan(span), asOf: formatDay(asOf) },
        });
      }
    }
  },
  examples: [
    {
      shows: '日历上没有的日期',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|签约时间\n甲项目|区商务委|3|2022.06.31\n乙项目|区教委|2|2022年13月\n丙项目|区教委|2|2022-02-28',
      },
      expect: [['签约项目!D2'], ['签约项目!D3']],
    },
    {
      shows: '截止日当天签约，约定开工在以后',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|约定开工时间\n甲项目|区商务委|2022-06-30|2022-12-01\n乙项目|区教委|2022年6月|',
      },
      expect: 'pass',
    },
    {
      shows: '签约时间在截止日之后',
      sheets: {
        签约项目: '项目名称|引资单位|签约时间\n甲项目|区商务委|2022-07-01\n乙项目|区教委|2022-03-01',
      },
      expect: [['签约项目!C2']],
    },
    {
      shows: '到账日期在截止日之后',
      sheets: {
        到位资金: '项目名称|到账日期|到账金额（万元）\n甲项目|2022-05-10|300\n乙项目|2022-08-02|500',
      },
      expect: [['到位资金!B3']],
    },
    {
      shows: '没有签约时间列',
      sheets: { 签约项目: '项目名称|引资单位|合同类型|合同额（亿元）\n甲项目|区商务委|正式合同|3' },
      expect: 'not-checked',
    },
  ],
});
