import { formatMoney, money } from '../model/money';
import { recognitionFloor } from '../policies/recognition-floor';
import { cellsOf, nameOf } from './about';
import { tableRule } from './rule';

export const belowFloor = tableRule({
  code: 'C05',
  id: 'below-floor',
  name: '低于认定下限',
  severity: 'warning',
  policies: [recognitionFloor],
  reason: '低于认定下限的项目，上级核实时不予认定，计入后会被核减。',
  source: '固定资产投资统计报表制度（500万元及以上入库）；各地认定办法的下限不同，以本单位参数为准',
  nextStep: '核对金额单位是否写错；确属小项目的，查认定办法能否计入。',
  innocent: ['本地认定办法的下限更低', '轻资产、总部类项目另有规定'],
  on: 'projects',
  needs: ['kind', 'amount'],
  judgesKind: true,
  check({ amount }, records, context, report) {
    const floor = money(context.policy(recognitionFloor), '万元');
    const floorFen = floor.times(100).toNumber();
    const { kinds, terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const fen = amount.fen[record] ?? NaN;
      if (!(fen > 0 && fen < floorFen) || kinds[record] !== 'formal' || terminated[record]) continue;
      const sum = amount.exact(record) ?? floor;
      report({
        message: `“${nameOf(records, record)}”合同额${formatMoney(sum)}，低于认定下限${formatMoney(floor)}，差${formatMoney(floor.minus(sum))}；请核对金额单位，或查认定办法`,
        cells: cellsOf(records, record, 'amount'),
        record: nameOf(records, record),
        values: { amount: sum.toFixed(), floor: floor.toFixed() },
      });
    }
  },
  examples: [
    {
      shows: '恰好等于下限',
      sheets: { 签约项目: '项目名称|引资单位|合同类型|合同额（万元）\n甲项目|区商务委|正式合同|500' },
      expect: 'pass',
    },
    {
      shows: '低于下限',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|合同额（万元）\n甲项目|区商务委|正式合同|320\n乙项目|区商务委|正式合同|9000',
      },
      expect: [['签约项目!D2']],
    },
    {
      shows: '没有合同类型列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间|合同额（万元）\n甲项目|区商务委|2022-03-01|320' },
      expect: 'not-checked',
    },
  ],
});
