import { overdueIn } from '../indicators/ledger/overdue';
import { formatDay } from '../model/day';
import { formatSpan } from '../model/span';
import { startDeadline } from '../policies/start-deadline';
import { cellsOf, nameOf } from './about';
import { tableRule } from './rule';

export const notStarted = tableRule({
  code: 'E03',
  id: 'not-started',
  name: '签约超期未开工',
  severity: 'warning',
  policies: [startDeadline],
  reason: '签了约迟迟不开工，是“签约未落地”的主要情形，半年总结和督查都要逐个说明。',
  source: '2022年上半年总结：对近两年签约未落地项目进行梳理；期限为本单位参数',
  nextStep: '核实卡在哪一步，列入周调度；已开工的补上开工时间。',
  innocent: ['合同约定了更晚的开工时间', '开工时间未及时登记'],
  on: 'projects',
  needs: ['kind', 'signedOn'],
  needsOneOf: [['startedOn', 'stage']],
  uses: ['startedOn', 'stage', 'agreedStart'],
  judgesKind: true,
  check(_, records, context, report) {
    for (const { record, signed, due, monthsSince } of overdueIn(records, context)) {
      report({
        message: `“${nameOf(records, record)}”${formatSpan(signed)}签约，到${formatDay(context.asOf)}已满${monthsSince}个月，应在${formatDay(due)}前开工，至今没有开工时间；请核实进展`,
        cells: cellsOf(records, record, 'signedOn', 'startedOn', 'stage'),
        record: nameOf(records, record),
        values: {
          signedOn: formatSpan(signed),
          months: monthsSince,
          deadline: context.policy(startDeadline),
        },
      });
    }
  },
  examples: [
    {
      shows: '满六个月的当天不算超期，框架协议不在此列',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|开工时间\n甲项目|区商务委|正式合同|2021-12-30|\n乙项目|区教委|框架协议|2021-05-01|\n丙项目|区教委|正式合同|2021-05-01|2021-08-01',
      },
      expect: 'pass',
    },
    {
      shows: '签约超过六个月没有开工',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|开工时间|目前进展\n甲项目|区商务委|正式合同|2021-12-29||前期手续办理中\n乙项目|区教委|正式合同|2022-03-01||未开工',
      },
      expect: [['签约项目!D2', '签约项目!E2', '签约项目!F2']],
    },
    {
      shows: '没有开工时间和进展',
      sheets: { 签约项目: '项目名称|引资单位|合同类型|签约时间\n甲项目|区商务委|正式合同|2021-05-01' },
      expect: 'not-checked',
    },
  ],
});
