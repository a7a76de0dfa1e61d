import { addressOf, cellsOf, nameOf } from './about';
import { changedUnits } from './changed-units';
import { tableRule } from './rule';

const EXPLAINED = /认定|划转|变更|移交|调整|更名|撤并|合并|更正/;

export const unitChanged = tableRule({
  code: 'F03',
  id: 'unit-changed',
  name: '引资单位变更没有认定记录',
  severity: 'warning',
  against: ['previous'],
  reason: '项目签了以后换引资单位，没有认定记录，就是“搭车挂靠”。',
  source: '2022年上半年总结：每个项目只确定一个引资单位，杜绝“搭车挂靠”',
  nextStep: '查认定文件：有的在备注写明文号；没有的改回原单位。',
  innocent: ['单位更名、撤并', '上期登记有误，本期更正（请在备注写明）'],
  on: 'projects',
  needs: ['project', 'unit'],
  uses: ['note'],
  check({ note }, records, context, report) {
    for (const { record, now, before } of changedUnits(records, context)) {
      if (EXPLAINED.test(note?.text(record) ?? '')) continue;
      report({
        message: `“${nameOf(records, record)}”引资单位${now}（${addressOf(records, record, 'unit')}），上期是${before}，备注没有认定记录；请补记依据或改回`,
        cells: cellsOf(records, record, 'unit'),
        record: nameOf(records, record),
        values: { now, before },
      });
    }
  },
  examples: [
    {
      shows: '单位没变，或有认定记录',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|备注\n甲项目|区商务委|3|\n乙项目|区教委|2|专题会议认定划转',
      },
      previous: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委 |3\n乙项目|区科技局|2' },
      expect: 'pass',
    },
    {
      shows: '引资单位换了，没有说明',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3' },
      previous: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3' },
      expect: [['签约项目!B2']],
    },
    {
      shows: '没有上期台账',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3' },
      expect: 'not-checked',
    },
  ],
});
