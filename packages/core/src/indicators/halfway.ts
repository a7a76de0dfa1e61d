import type { Decimal } from '../model/decimal';
import { undefinedBecause, value } from '../model/outcome';
import { indicator } from './indicator';

/** Whether time and task are both half done (双过半), and by how much. */
export interface Halfway {
  readonly holds: boolean;
  /** Contract amount above half of its target, in the unit of the inputs; negative: below. */
  readonly contractMargin: Decimal;
  /** Funds above half of their target, after the doubtful ones are left out. */
  readonly fundsMargin: Decimal;
}

/**
 * 双过半: contracts and funds both at half of their yearly targets or more. With doubtful funds, whether it still
 * holds without them.
 */
export const halfway = indicator({
  id: 'halfway',
  name: '双过半',
  unit: '是否成立及余量（与输入同单位）',
  formula: '合同额 ÷ 合同目标 ≥ 1/2，且（到位资金 − 存疑金额）÷ 到位目标 ≥ 1/2；余量 = 完成数 − 目标 ÷ 2',
  source: '时间过半、任务过半；2022年上半年总结“完成双过半目标任务”',
  inputs: {
    contracts: { name: '合同额', type: 'number' },
    contractTarget: { name: '合同目标', type: 'number' },
    funds: { name: '到位资金', type: 'number' },
    fundsTarget: { name: '到位目标', type: 'number' },
    doubtful: { name: '存疑金额', type: 'number', optional: true, otherwise: '0' },
  },
  compute({ contracts, contractTarget, funds, fundsTarget, doubtful }) {
    if (contractTarget.isZero() || fundsTarget.isZero()) return undefinedBecause('zero-target');
    if (contractTarget.isNegative() || fundsTarget.isNegative()) return undefinedBecause('negative-target');
    const contractMargin = contracts.minus(contractTarget.dividedBy(2));
    const fundsMargin = funds.minus(doubtful).minus(fundsTarget.dividedBy(2));
    const holds = !contractMargin.isNegative() && !fundsMargin.isNegative();
    return value<Halfway>({ holds, contractMargin, fundsMargin });
  },
  print: ({ holds, contractMargin, fundsMargin }) =>
    `${holds ? '成立' : '不成立'}，合同额余量${contractMargin.toFixed()}，到位资金余量${fundsMargin.toFixed()}`,
  examples: [
    {
      shows: '上半年成立，到位资金只多 900 万元',
      given: { contracts: '95.03', contractTarget: '160', funds: '12.59', fundsTarget: '25' },
      gives: '成立，合同额余量15.03，到位资金余量0.09',
    },
    {
      shows: '剔除一笔 1,000 万元的存疑资金后不成立',
      given: {
        contracts: '95.03',
        contractTarget: '160',
        funds: '12.59',
        fundsTarget: '25',
        doubtful: '0.1',
      },
      gives: '不成立，合同额余量15.03，到位资金余量-0.01',
    },
    {
      shows: '目标为零',
      given: { contracts: '1', contractTarget: '0', funds: '1', fundsTarget: '2' },
      gives: '目标为零，完成率没有意义',
    },
    { shows: '没有目标', given: { contracts: '95.03', funds: '12.59' }, gives: '缺少：合同目标、到位目标' },
  ],
});
