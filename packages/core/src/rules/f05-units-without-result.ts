import { signedProjects } from '../indicators/counting/signed-projects';
import { directoryUnits } from '../indicators/unit-directory';
import { tablesOf } from '../model/ledger';
import { plainUnit, splitUnits } from './split-units';
import { bookRule } from './rule';

export const unitsWithoutResult = bookRule({
  code: 'F05',
  id: 'units-without-result',
  name: '零签约、零到位的单位',
  severity: 'info',
  against: ['directory'],
  reason: '半年过去还没有签约也没有资金到位的单位，通报里要点名，调度时要先问。',
  source: '2022年上半年总结“存在的问题”：部分单位工作推进不平衡',
  nextStep: '核对名单，排除不承担招商任务的单位。',
  innocent: ['不承担招商任务的单位', '协助单位，成绩记在牵头单位'],
  check(context, report, notChecked) {
    const tables = tablesOf(context.ledger, 'projects').filter(({ columns }) => columns.unit);
    if (tables.length === 0) {
      notChecked('未找到有“引资单位”列的签约项目台账');
      return;
    }
    const units = directoryUnits(context.ledger);
    const known = new Set(units.flatMap(({ names }) => names));
    const active = new Set<string>();
    const add = (text: string) => splitUnits(text, known).forEach((unit) => active.add(plainUnit(unit)));
    for (const { row } of signedProjects(context)) add(row.records.columns.unit?.text(row.record) ?? '');
    for (const { columns, length } of tables) {
      for (let record = 0; record < length; record++) {
        if ((columns.fundsYear?.fen[record] ?? NaN) > 0) add(columns.unit?.text(record) ?? '');
      }
    }
    const idle = units.filter(({ names }) => !names.some((name) => active.has(name)));
    if (idle.length === 0 || idle.length === units.length) return;
    report({
      message: `本年没有签约也没有到位资金的单位${idle.length}个：${idle.map(({ name }) => name).join('、')}`,
      cells: idle.map(({ cell }) => cell),
      record: '零签约零到位',
      values: { units: idle.map(({ name }) => name) },
    });
  },
  examples: [
    {
      shows: '每个单位都有签约或到位',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|当年到位（亿元）\n甲项目|商务委|正式合同|2022-03-01|\n乙项目|区教育委员会|正式合同|2021-03-01|0.5',
        单位名录: '单位名称|简称\n区商务委员会|商务委\n区教育委员会|教委',
      },
      expect: 'pass',
    },
    {
      shows: '一个单位零签约零到位',
      sheets: {
        签约项目: '项目名称|引资单位|合同类型|签约时间|当年到位（亿元）\n甲项目|商务委|正式合同|2022-03-01|',
        单位名录: '单位名称|简称\n区商务委员会|商务委\n区教育委员会|教委',
      },
      expect: [['单位名录!A3']],
    },
    {
      shows: '没有单位名录',
      sheets: { 签约项目: '项目名称|引资单位|合同类型|签约时间\n甲项目|商务委|正式合同|2022-03-01' },
      expect: 'not-checked',
    },
  ],
});
