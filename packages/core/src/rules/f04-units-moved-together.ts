import { cellsOf } from './about';
import { changedUnits } from './changed-units';
import { tableRule } from './rule';

// Three at a time is the catalogue's own line between a correction and a pattern.
const TOGETHER = 3;

export const unitsMovedTogether = tableRule({
  code: 'F04',
  id: 'units-moved-together',
  name: '多个项目同时改挂一个单位',
  severity: 'info',
  beta: true,
  against: ['previous'],
  reason: '一期之内几个项目都改挂到同一个单位，可能是为完成任务集中调账。',
  source: '推定：搭车挂靠的集中形式；2022年上半年总结：每个项目只确定一个引资单位',
  nextStep: '查这几个项目的认定文件。',
  innocent: ['机构改革，职能整体划转'],
  on: 'projects',
  needs: ['project', 'unit'],
  check(_, records, context, report) {
    const moved = new Map<string, number[]>();
    for (const { record, now } of changedUnits(records, context))
      moved.set(now, [...(moved.get(now) ?? []), record]);
    for (const [unit, list] of moved) {
      if (list.length < TOGETHER) continue;
      report({
        message: `${list.length}个项目在上期以后都改挂到${unit}；请查认定文件`,
        cells: list.flatMap((record) => cellsOf(records, record, 'unit')),
        record: unit,
        values: { unit, projects: list.length },
      });
    }
  },
  examples: [
    {
      shows: '只有一个项目改了单位',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3\n乙项目|区商务委|2' },
      previous: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3\n乙项目|区商务委|2' },
      expect: 'pass',
    },
    {
      shows: '三个项目都改挂到区教委',
      sheets: {
        签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3\n乙项目|区教委|2\n丙项目|区教委|2',
      },
      previous: {
        签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3\n乙项目|区商务委|2\n丙项目|区科技局|2',
      },
      expect: [['签约项目!B2', '签约项目!B3', '签约项目!B4']],
    },
    {
      shows: '没有上期台账',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3' },
      expect: 'not-checked',
    },
  ],
});
