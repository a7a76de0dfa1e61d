import { figuresOf } from '../indicators/figures-of';
import { halfway } from '../indicators/halfway';
import { doubtfulFunds } from '../indicators/ledger/doubtful-funds';
import { districtTargets } from '../indicators/targets';
import { partsOf } from '../model/day';
import { Decimal } from '../model/decimal';
import { formatMoney, money } from '../model/money';
import { nameOf } from './about';
import { bookRule } from './rule';

export const halfwayWithoutDoubt = bookRule({
  code: 'H02',
  id: 'halfway-without-doubt',
  name: '双过半经不起剔除存疑资金',
  severity: 'warning',
  reason: '“双过半”只差一点点时，一笔没有佐证的到位资金就能让结论翻转。',
  source: '2022年上半年总结：到位12.59亿元，目标25亿元，只比一半多900万元',
  nextStep: '先补齐这笔资金的佐证，再写“完成双过半”；补不齐的，不写。',
  innocent: ['佐证已收、尚未登记'],
  check(context, report, notChecked) {
    if (partsOf(context.asOf).month !== 6) return notChecked('“双过半”只在上半年末（6月）核对');
    const targets = districtTargets(context);
    if (!targets.contracts || !targets.funds) return notChecked('未找到全区合同额和到位资金的年度目标');
    const { formalAmount, fundsYear } = figuresOf(context);
    if (formalAmount === null || fundsYear === null) return notChecked('台账里没有正式合同额或当年到位资金');
    const inputs = {
      contracts: money(formalAmount, '亿元'),
      contractTarget: targets.contracts.yuan,
      funds: money(fundsYear, '亿元'),
      fundsTarget: targets.funds.yuan,
    };
    const now = halfway.of(inputs);
    if (now.kind !== 'value' || !now.value.holds) return;
    const doubtful = doubtfulFunds(context) ?? [];
    const doubt = doubtful.reduce((sum, { yuan }) => sum.plus(yuan), new Decimal(0));
    const without = halfway.of({ ...inputs, doubtful: doubt });
    if (without.kind !== 'value' || without.value.holds) return;
    const [most] = doubtful;
    const what =
      doubtful.length === 1 && most
        ? `没有佐证的一笔${formatMoney(most.yuan)}（${nameOf(most.records, most.record)}）`
        : `没有佐证的${doubtful.length}笔共${formatMoney(doubt)}`;
    report({
      message: `到位资金${formatMoney(inputs.funds)}，只比目标的一半多${formatMoney(now.value.fundsMargin)}；剔除${what}，差${formatMoney(without.value.fundsMargin.abs())}，“双过半”不成立；请先核实`,
      cells: doubtful.flatMap(({ cells }) => cells),
      record: '双过半',
      values: {
        funds: inputs.funds.toFixed(),
        target: inputs.fundsTarget.toFixed(),
        margin: now.value.fundsMargin.toFixed(),
        doubtful: doubt.toFixed(),
      },
    });
  },
  examples: [
    {
      shows: '每笔都有佐证',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|合同额（亿元）|当年到位资金（亿元）|佐证材料\n甲项目|区商务委|正式合同|2022-03-01|6|0.6|银行进账单\n乙项目|区教委|正式合同|2022-03-02|2|0.01|',
        目标任务: '责任单位|指标|年度|年度目标（亿元）\n全区|正式合同额|2022|10\n全区|到位资金|2022|1',
      },
      expect: 'pass',
    },
    {
      shows: '剔除一笔没有佐证的资金就不成立',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|合同额（亿元）|当年到位资金（亿元）|佐证材料\n甲项目|区商务委|正式合同|2022-03-01|6|0.45|银行进账单\n乙项目|区教委|正式合同|2022-03-02|2|0.1|',
        目标任务: '责任单位|指标|年度|年度目标（亿元）\n全区|正式合同额|2022|10\n全区|到位资金|2022|1',
      },
      expect: [['签约项目!F3', '签约项目!G3']],
    },
    {
      shows: '没有目标任务',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|合同额（亿元）|当年到位资金（亿元）\n甲项目|区商务委|正式合同|2022-03-01|6|0.45',
      },
      expect: 'not-checked',
    },
  ],
});
