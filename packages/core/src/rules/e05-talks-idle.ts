import { formatDay, fullMonths } from '../model/day';
import { endOfTerm } from '../model/deadline';
import { formatSpan } from '../model/span';
import { talksIdle } from '../policies/talks-idle';
import { cellsOf, nameOf } from './about';
import { tableRule } from './rule';

const LIGHTS = ['黄灯', '红灯', '应移出在谈库'];

export const idleTalks = tableRule({
  code: 'E05',
  id: 'talks-idle',
  name: '在谈项目久无进展',
  severity: 'warning',
  policies: [talksIdle],
  reason: '两个月没有动静的在谈项目，多半已经凉了，留在台账里只会让储备看着多。',
  source: '邯郸经开区在谈项目库：连续2个月无进度黄灯，3个月红灯，超过半年移出',
  nextStep: '联系客商，有进展的更新时间；谈不成的移出，写明原因。',
  innocent: ['客商在走内部决策程序，双方约定了下次时间'],
  on: 'talks',
  needs: ['lastProgressOn'],
  uses: ['stage', 'project'],
  check({ lastProgressOn, stage }, records, context, report) {
    const limits = context.policy(talksIdle);
    const { stages, terminated } = context.facts(records);
    const [first = 2] = limits;
    for (let record = 0; record < records.length; record++) {
      if (
        terminated[record] ||
        stages[record] === 'signed' ||
        /停止|暂停|已签|搁置/.test(stage?.text(record) ?? '')
      )
        continue;
      const last = lastProgressOn.span(record);
      if (!last || endOfTerm(last.to, first) >= context.asOf) continue;
      const passed = limits.filter((months) => endOfTerm(last.to, months) < context.asOf).length;
      const months = fullMonths(last.to, context.asOf);
      report({
        message: `“${nameOf(records, record)}”最近进展是${formatSpan(last)}，到${formatDay(context.asOf)}已${months}个月没有更新（${LIGHTS[Math.min(passed, LIGHTS.length) - 1] ?? ''}）；请更新进展或移出`,
        cells: cellsOf(records, record, 'lastProgressOn', 'stage'),
        record: nameOf(records, record),
        values: { lastProgressOn: formatSpan(last), months, limit: limits[passed - 1] ?? first },
      });
    }
  },
  examples: [
    {
      shows: '满两个月的当天不算，停止谈判的不再提醒',
      sheets: {
        在谈项目:
          '项目名称|投资方|最近进展时间|目前进展\n甲项目|甲公司|2022-04-30|已赴企业考察\n乙项目|乙公司|2022-01-01|停止谈判',
      },
      expect: 'pass',
    },
    {
      shows: '两个月、七个月没有更新',
      sheets: {
        在谈项目:
          '项目名称|投资方|最近进展时间|目前进展\n甲项目|甲公司|2022-04-29|正在洽谈\n乙项目|乙公司|2021-11-01|正在洽谈\n丙项目|丙公司|2022-06-01|正在洽谈',
      },
      expect: [
        ['在谈项目!C2', '在谈项目!D2'],
        ['在谈项目!C3', '在谈项目!D3'],
      ],
    },
    {
      shows: '没有在谈台账',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|2' },
      expect: 'not-checked',
    },
  ],
});
