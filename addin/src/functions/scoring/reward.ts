import { Decimal, reward as rewardFor, type CellValue, type RewardBand } from '@zhaoshang/core';
import { answer, toCell } from '../host/answer';
import { CellError } from '../host/cell-error';
import { cellOf, cellsOf } from '../host/cells-of';
import { choiceOf } from '../host/choice-of';
import { functionEntry } from '../host/function-entry';
import { numberOf } from '../host/number-of';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';

/** @customenum {string} */
// prettier-ignore
enum RewardMode {
  /** 各档部分按各档标准，相加 */
  分段 = "分段",
  /** 全部金额按所在档的标准 */
  全额 = "全额",
  /** 所在档的固定金额 */
  定额 = "定额",
}

/** @customenum {string} */
// prettier-ignore
enum BoundOwner {
  /** 恰在分界上的归高一档 */
  含下限 = "含下限",
  /** 恰在分界上的归低一档 */
  含上限 = "含上限",
}

/**
 * 奖励金额：按档位表计算引荐奖励。档位之间有缝隙或重叠的不计算，并指出在哪里。结果不修约。
 * @customfunction REWARD 奖励金额
 * @param base 奖励基数：实际投资额或到位额，与档位表同一单位，可为一个单元格或一列
 * @param bands 档位表：三列，下限、上限（最后一档可空）、标准；可含表头；标准如 3‰、0.3%、0.003，定额的填金额
 * @param mode 计奖方式：分段（默认）、全额或定额
 * @param cap 上限：单个项目最多奖多少，不填不设上限
 * @param factor 系数：如上浮10%填 1.1，默认 1，先乘系数再比上限
 * @param bound 分界归属：含下限（默认）或含上限，全额和定额时有别
 */
export function reward(
  base: unknown[][],
  bands: unknown[][],
  mode?: RewardMode,
  cap?: unknown[][],
  factor?: unknown[][],
  bound?: BoundOwner,
): unknown[][] {
  const terms = termsOf(mode, cap, factor, bound);
  const table = bandsOf(bands);
  return spread([base], (cell) => toCell(answer(rewardFor(baseOf(cell ?? null), table, terms)).amount));
}

function baseOf(cell: CellValue): Decimal {
  const value = numberOf(cell, '奖励基数');
  if (!value) throw new CellError('notAvailable', '缺少：奖励基数');
  return value;
}

function termsOf(mode: unknown, cap: unknown, factor: unknown, bound: unknown) {
  const most = numberOf(cellOf(cap, '上限'), '上限');
  const times = numberOf(cellOf(factor, '系数'), '系数');
  if (most && !most.gt(0)) throw new CellError('invalidNumber', '“上限”应大于零，不设上限的请留空');
  if (times && !times.gt(0)) throw new CellError('invalidNumber', '“系数”应大于零');
  return {
    way: choiceOf(mode as RewardMode, '计奖方式', RewardMode),
    cap: most,
    factor: times,
    upperIncluded: choiceOf(bound as BoundOwner, '分界归属', BoundOwner) === BoundOwner.含上限,
  };
}

/** The rows of the table; a first row of words is its heading, blank rows are passed over. */
function bandsOf(argument: unknown): RewardBand[] {
  const rows = cellsOf(argument).filter((row) => row.some((cell) => cell !== null));
  const heading = rows[0]?.every((cell) => typeof cell === 'string' && !/\d/.test(cell));
  return rows.slice(heading ? 1 : 0).map((row, index) => {
    if (row.length !== 3) throw new CellError('invalidValue', '“档位表”应为三列：下限、上限、标准');
    const [low, high, standard] = row;
    const where = `档位表第${index + 1}档`;
    const rate = rateOf(standard ?? null, `${where}标准`);
    if (!rate) throw new CellError('notAvailable', `缺少：${where}标准`);
    return {
      low: numberOf(low ?? null, `${where}下限`) ?? new Decimal(0),
      high: numberOf(high ?? null, `${where}上限`),
      standard: rate,
    };
  });
}

/** A rate as schemes print it: 3‰ beside what any number may be. */
function rateOf(cell: CellValue, name: string): Decimal | undefined {
  const perMille = typeof cell === 'string' ? /^(.+)‰$/.exec(cell.trim()) : null;
  return perMille ? numberOf(perMille[1] ?? null, name)?.dividedBy(1000) : numberOf(cell, name);
}

const PARK = [
  ['下限（万元）', '上限（万元）', '标准'],
  [0, 1000, '3‰'],
  [1000, 10000, '4‰'],
  [10000, null, '5‰'],
];

const FUJIAN = [
  ['下限（亿元）', '上限（亿元）', '奖励（万元）'],
  [0, 3, 5],
  [3, 10, 10],
  [10, 50, 20],
];

export const entry = functionEntry({
  id: 'REWARD',
  run: reward,
  formula:
    '分段 = Σ（各档内的部分 × 该档标准）；全额 = 基数 × 所在档标准；定额 = 所在档金额；再乘系数，不超过上限',
  source:
    '某产业园奖励办法（1000万元以下部分3‰、1亿元以下部分4‰、以上部分5‰，最高100万元）；福建省2018年按档定额；档位以本单位办法为准',
  units: [
    '与档位表同单位',
    '基数的单位；标准为比率或金额',
    '计奖方式',
    '与基数同单位',
    '倍',
    '分界归属',
    '与基数同单位（定额同标准）',
  ],
  explain: ([base, bands, mode, cap, factor, bound]) => {
    const terms = termsOf(mode, cap, factor, bound);
    const value = baseOf(firstOf(base));
    const { parts, capped } = answer(rewardFor(value, bandsOf(bands), terms));
    if (parts.length === 0) return [substituted([base], `${value.toFixed()}低于最低一档，得0`)];
    const sum = parts
      .map(({ base: part, standard }) =>
        terms.way === RewardMode.定额 ? standard.toFixed() : `${part.toFixed()} × ${standard.toFixed()}`,
      )
      .join(' + ');
    const raised = terms.factor
      ? `${parts.length > 1 ? `（${sum}）` : sum} × ${terms.factor.toFixed()}`
      : sum;
    const limited = capped && terms.cap ? `，超过上限，按上限${terms.cap.toFixed()}计` : '';
    const band =
      terms.way === RewardMode.定额 ? `基数${value.toFixed()}所在的一档：` : `基数${value.toFixed()}：`;
    return [substituted([base], `${band}${raised}${limited}`)];
  },
  excel: {
    formula: '=MIN(D2,E2*SUMPRODUCT((A2>{0,1000,10000})*(A2-{0,1000,10000})*{0.003,0.001,0.001}))',
    short: '分段；档位写在公式里，标准写比前一档高多少；上限、系数都要填',
  },
  examples: [
    { shows: '分段', args: [5000, PARK], gives: 19 },
    { shows: '全额', args: [5000, PARK, '全额'], gives: 20 },
    { shows: '上浮10%，上限100', args: [40000, PARK, '分段', 100, 1.1], gives: 100 },
    { shows: '定额，5亿元在第二档', args: [5, FUJIAN, '定额'], gives: 10 },
    {
      shows: '超过最高一档',
      args: [60, FUJIAN, '定额'],
      gives: '#VALUE! 奖励基数60超过最高一档的上限50，档位表没有写明；不设上限的，请把这一格留空',
    },
    {
      shows: '档位有缝隙',
      args: [
        500,
        [
          [0, 1000, '3‰'],
          [1001, 2000, '3.2‰'],
        ],
      ],
      gives: '#VALUE! 档位之间有缝隙：1000与1001之间的不属于任何一档，请改为首尾相接',
    },
  ],
});
