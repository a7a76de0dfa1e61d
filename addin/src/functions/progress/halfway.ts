import { halfway as figure, type Decimal } from '@zhaoshang/core';
import { answer, toCell } from '../host/answer';
import { cellOf } from '../host/cells-of';
import { figureEntry } from '../host/figure-function';
import { numberOf } from '../host/number-of';

/**
 * 双过半：合同额、到位资金是否都达到全年目标的一半，以及各比一半多（少）多少。返回三行两列：双过半、合同额余量、到位资金余量。
 * @customfunction HALFWAY 双过半
 * @param contracts 合同额：正式合同额，与合同目标同一单位
 * @param contractTarget 合同目标：全年正式合同额目标
 * @param funds 到位资金：当年到位资金，与到位目标同一单位
 * @param fundsTarget 到位目标：全年到位资金目标
 * @param doubtful 存疑金额：到位资金中佐证不足的金额，填写后按剔除它计算
 */
export function halfway(
  contracts: unknown[][],
  contractTarget: unknown[][],
  funds: unknown[][],
  fundsTarget: unknown[][],
  doubtful?: unknown[][],
): unknown[][] {
  const { holds, contractMargin, fundsMargin } = answer(
    figure.of({
      contracts: single(contracts, '合同额'),
      contractTarget: single(contractTarget, '合同目标'),
      funds: single(funds, '到位资金'),
      fundsTarget: single(fundsTarget, '到位目标'),
      doubtful: single(doubtful, '存疑金额'),
    }),
  );
  return [
    ['双过半', holds ? '成立' : '不成立'],
    ['合同额余量', toCell(contractMargin)],
    ['到位资金余量', toCell(fundsMargin)],
  ];
}

function single(argument: unknown, name: string): Decimal | undefined {
  return numberOf(cellOf(argument, name), name);
}

export const entry = figureEntry(figure, {
  id: 'HALFWAY',
  run: halfway,
  units: [
    '与合同目标同单位',
    '与合同额同单位',
    '与到位目标同单位',
    '与到位资金同单位',
    '与到位资金同单位',
    '三行两列',
  ],
  excel: '=AND(B2/C2>=0.5,D2/E2>=0.5)',
  examples: [
    {
      shows: '成立，到位资金只多 0.09',
      args: [95.03, 160, 12.59, 25],
      gives: [
        ['双过半', '成立'],
        ['合同额余量', 15.03],
        ['到位资金余量', 0.09],
      ],
    },
    {
      shows: '剔除存疑的 0.1 后不成立',
      args: [95.03, 160, 12.59, 25, 0.1],
      gives: [
        ['双过半', '不成立'],
        ['合同额余量', 15.03],
        ['到位资金余量', -0.01],
      ],
    },
    { shows: '没有目标', args: [95.03, null, 12.59, 25], gives: '#N/A 缺少：合同目标' },
  ],
});
