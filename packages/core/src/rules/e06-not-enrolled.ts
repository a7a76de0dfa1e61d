import { formatDay, fullMonths } from '../model/day';
import { lastOverdue } from '../model/deadline';
import { formatSpan } from '../model/span';
import { enrolmentDeadline } from '../policies/enrolment-deadline';
import { addressOf, cellsOf, nameOf } from './about';
import { tableRule } from './rule';

export const notEnrolled = tableRule({
  code: 'E06',
  id: 'not-enrolled',
  name: '开工超期未入统',
  severity: 'warning',
  policies: [enrolmentDeadline],
  reason: '先入库、后有数。开了工不入统，投进去的钱进不了固定资产投资。',
  source: '固定资产投资统计“先入库、后有数”；银川市2025年：开工后1个月未入库黄灯，超过2个月红灯',
  nextStep: '备齐立项、施工合同、现场照片、营业执照报统计入库；已入库的补上时间。',
  innocent: ['计划投资不足500万元，不需入库', '只租用厂房，没有固定资产投资'],
  on: 'projects',
  needs: ['startedOn', 'enrolledOn'],
  check({ startedOn, enrolledOn }, records, context, report) {
    const months = context.policy(enrolmentDeadline);
    const { asOf } = context;
    const overdue = lastOverdue(asOf, months);
    const { stages, terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      // A note is a cell with words in it: 不需入库, 正在申报.
      if (!((startedOn.to[record] ?? NaN) <= overdue) || !Number.isNaN(enrolledOn.from[record] ?? NaN))
        continue;
      if (terminated[record] || stages[record] === 'enrolled' || enrolledOn.notes.has(record)) continue;
      const started = startedOn.span(record);
      if (!started) continue;
      const elapsed = fullMonths(started.to, asOf);
      report({
        message: `“${nameOf(records, record)}”${formatSpan(started)}开工，到${formatDay(asOf)}已满${elapsed}个月，${addressOf(records, record, 'enrolledOn')}没有入统时间${elapsed >= 2 * months ? '（红灯）' : ''}；请报统计入库，已入库的补上时间`,
        cells: cellsOf(records, record, 'startedOn', 'enrolledOn'),
        record: nameOf(records, record),
        values: { startedOn: formatSpan(started), months: elapsed, deadline: months },
      });
    }
  },
  examples: [
    {
      shows: '开工刚满一个月，或已入统',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|开工时间|入统时间\n甲项目|区商务委|2022-03-01|2022-05-30|\n乙项目|区教委|2022-01-01|2022-02-01|2022-03-01\n丙项目|区教委|2022-01-01|2022-02-01|不需入库',
      },
      expect: 'pass',
    },
    {
      shows: '开工超过一个月没有入统时间',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|开工时间|入统时间\n甲项目|区商务委|2022-03-01|2022-05-29|\n乙项目|区教委|2022-01-01|2022-02-01|2022-03-01',
      },
      expect: [['签约项目!D2', '签约项目!E2']],
    },
    {
      shows: '没有入统时间列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间|开工时间\n甲项目|区商务委|2022-03-01|2022-04-01' },
      expect: 'not-checked',
    },
  ],
});
