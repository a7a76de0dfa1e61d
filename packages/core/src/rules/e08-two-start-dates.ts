import { formatDay } from '../model/day';
import { tablesOf } from '../model/ledger';
import { startDateGap } from '../policies/start-date-gap';
import { nameOf } from './about';
import { printedDate } from './figures/printed-date';
import { bookRule } from './rule';

export const twoStartDates = bookRule({
  code: 'E08',
  id: 'two-start-dates',
  name: '两个口径的开工时间相差过大',
  severity: 'info',
  policies: [startDateGap],
  reason: '发改一个开工时间，经信一个开工时间，差得太远，开工率、入统期限就各算各的。',
  source: '武汉东湖落地项目表：实际开工时间（发改）与实际开工时间（经信）分列',
  nextStep: '与两个部门核对，确定以哪个为准，在备注写明。',
  innocent: ['一个指土建开工，一个指设备安装'],
  check(context, report, notChecked) {
    const limit = context.policy(startDateGap);
    let checked = 0;
    for (const records of tablesOf(context.ledger, 'projects')) {
      const starts = [...records.mapping, ...records.unmapped]
        .filter(
          ({ header }) =>
            /(?:开工|动工).*(?:时间|日期)/.test(header) && !/计划|约定|预计|拟|承诺/.test(header),
        )
        .sort((a, b) => a.column - b.column);
      const [one, other] = starts;
      if (!one || !other) continue;
      checked++;
      const { terminated } = context.facts(records);
      records.rows.forEach((row, record) => {
        const [a, b] = [one, other].map(({ column }) => printedDate(records.grid, row, column, records.year));
        const gap = a && b ? Math.max(a.from - b.to, b.from - a.to) : 0;
        if (!a || !b || gap <= limit || terminated[record]) return;
        report({
          message: `“${nameOf(records, record)}”${one.header}${formatDay(a.from)}，${other.header}${formatDay(b.from)}，相差${gap}天，超过${limit}天；请与两个部门核对`,
          cells: [one, other].map(({ column }) => ({ sheet: records.sheet, row, column })),
          record: nameOf(records, record),
          values: { one: formatDay(a.from), other: formatDay(b.from), days: gap },
        });
      });
    }
    if (checked === 0) notChecked('没有两个口径的开工时间列');
  },
  examples: [
    {
      shows: '相差一个月',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|实际开工时间（发改）|实际开工时间（经信）\n甲项目|区教委|2021-03-01|2022-03-01|2022-04-01',
      },
      expect: 'pass',
    },
    {
      shows: '相差五个月',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|实际开工时间（发改）|实际开工时间（经信）\n甲项目|区教委|2021-03-01|2022-01-01|2022-06-01\n乙项目|区教委|2021-03-01|2022-03-01|2022-04-01',
      },
      expect: [['签约项目!D2', '签约项目!E2']],
    },
    {
      shows: '只有一个开工时间',
      sheets: { 签约项目: '项目名称|引资单位|签约时间|开工时间\n甲项目|区教委|2021-03-01|2022-01-01' },
      expect: 'not-checked',
    },
  ],
});
