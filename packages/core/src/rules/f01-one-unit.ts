import { judgeTexts } from '../model/texts-of';
import { unitNames } from '../indicators/unit-directory';
import { addressOf, cellsOf, nameOf } from './about';
import { splitUnits } from './split-units';
import { tableRule } from './rule';

export const oneUnit = tableRule({
  code: 'F01',
  id: 'one-unit',
  name: '引资单位为空或不止一个',
  severity: 'error',
  reason: '每个项目只确定一个引资单位。写两个，两家都去报数；空着，没有人负责。',
  source: '2022年上半年总结：每个项目只确定一个引资单位，杜绝“搭车挂靠”',
  nextStep: '按首谈、首签确定一个引资单位，其余单位写入备注。',
  innocent: [
    '单位名称本身含“和”字（如人力资源和社会保障局）',
    '合署办公的两块牌子：请在单位名录登记为一个单位',
  ],
  on: 'projects',
  needs: ['unit'],
  check({ unit }, records, context, report) {
    const known = unitNames(context.ledger);
    const unitsAt = judgeTexts(unit, (raw) => splitUnits(raw, known));
    for (let record = 0; record < records.length; record++) {
      const units = unitsAt(record);
      if (units.length === 1) continue;
      const where = addressOf(records, record, 'unit');
      report({
        message:
          units.length === 0
            ? `“${nameOf(records, record)}”没有引资单位（${where}）；请确定一个`
            : `一个项目只能有一个引资单位，${where}写了${units.length}个：${units.join('、')}；请确定一个`,
        cells: cellsOf(records, record, 'unit'),
        record: nameOf(records, record),
        values: { units },
      });
    }
  },
  examples: [
    {
      shows: '单位名称本身含“和”',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）\n甲项目|区人力资源和社会保障局|3\n乙项目|区住房和城乡建设委|2',
      },
      expect: 'pass',
    },
    {
      shows: '两个单位，或空着',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委、正阳街道|3\n乙项目|区教委和区农业农村委|2\n丙项目||2\n丁项目|区教委|1',
      },
      expect: [['签约项目!B2'], ['签约项目!B3'], ['签约项目!B4']],
    },
    {
      shows: '名录里登记为一个单位的合署单位',
      sheets: {
        签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区科技局、区大数据局|3',
        单位名录: '单位名称|简称\n区科技局、区大数据局|科技局\n区教委|教委',
      },
      expect: 'pass',
    },
    {
      shows: '没有引资单位列',
      sheets: { 签约项目: '项目名称|签约时间|合同额（亿元）\n甲项目|2022-03-01|3' },
      expect: 'not-checked',
    },
  ],
});
