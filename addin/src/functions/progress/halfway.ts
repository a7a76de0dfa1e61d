import { Decimal, halfway as figure } from '@zhaoshang/core';
import { answer, toCell } from '../host/answer';
import { cellOf } from '../host/cells-of';
import { figureEntry } from '../host/figure-function';
import type { ExplainedRow } from '../host/function-entry';
import { numberOf } from '../host/number-of';
import { closed, inFormula, percentage } from '../host/substituted';

const ZERO = new Decimal(0);

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
    figure.of(inputsOf([contracts, contractTarget, funds, fundsTarget, doubtful])),
  );
  return [
    ['双过半', holds ? '成立' : '不成立'],
    ['合同额余量', toCell(contractMargin)],
    ['到位资金余量', toCell(fundsMargin)],
  ];
}

function inputsOf(args: readonly unknown[]) {
  return {
    contracts: single(args[0], '合同额'),
    contractTarget: single(args[1], '合同目标'),
    funds: single(args[2], '到位资金'),
    fundsTarget: single(args[3], '到位目标'),
    doubtful: single(args[4], '存疑金额'),
  };
}

/** A share of a target and its margin over one half, in numbers. */
function steps(name: string, done: string, actual: Decimal, target: Decimal): readonly ExplainedRow[] {
  const [rate, whole, half] = [actual.dividedBy(target), inFormula(target), target.dividedBy(2)];
  const margin = actual.minus(half);
  return [
    [
      `代入：${name}`,
      closed(`${done} ÷ ${whole} ${percentage(rate)}，${margin.isNegative() ? '不到' : '达到'}50%`),
    ],
    [`代入：${name}余量`, closed(`${done} − ${whole} ÷ 2 = ${margin.toFixed()}`)],
  ];
}

function single(argument: unknown, name: string): Decimal | undefined {
  return numberOf(cellOf(argument, name), name);
}

export const entry = figureEntry(figure, {
  id: 'HALFWAY',
  run: halfway,
  explain: (args) => {
    const inputs = inputsOf(args);
    answer(figure.of(inputs));
    const { contracts = ZERO, contractTarget = ZERO, funds = ZERO, fundsTarget = ZERO, doubtful } = inputs;
    const kept = doubtful ? `（${funds.toFixed()} − ${inFormula(doubtful)}）` : inFormula(funds);
    return [
      ...steps('合同额', inFormula(contracts), contracts, contractTarget),
      ...steps('到位资金', kept, funds.minus(doubtful ?? ZERO), fundsTarget),
    ];
  },
  units: [
    '与合同目标同单位',
    '与合同额同单位',
    '与到位目标同单位',
    '与到位资金同单位',
    '与到位资金同单位',
    '三行两列',
  ],
  excel: {
    formula: '=IF(AND(A2/B2>=0.5,(C2-E2)/D2>=0.5),"成立","不成立")',
    short: '余量另写两条：=A2-B2/2 和 =C2-E2-D2/2',
  },
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
