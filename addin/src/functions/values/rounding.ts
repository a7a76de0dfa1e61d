import { Decimal, roundNumber, type CellValue } from '@zhaoshang/core';
import { toCell } from '../host/answer';
import { CellError } from '../host/cell-error';
import { choiceOf } from '../host/choice-of';
import { functionEntry } from '../host/function-entry';
import { numberOf } from '../host/number-of';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';
import { wholeNumberOf } from '../host/whole-number-of';

/** @customenum {string} */
// prettier-ignore
enum RoundingWay {
  /** 五入一律进位，考核办法通行 */
  四舍五入 = "四舍五入",
  /** 四舍六入五成双，GB/T 8170-2008 */
  五成双 = "五成双",
  /** 多余的位数舍去 */
  截尾 = "截尾",
}

/**
 * 数值修约：按十进制精确修约，没有二进制误差（1.005 取两位得 1.01）。负数按绝对值修约。
 * @customfunction ROUNDING 数值修约
 * @param number 数值：要修约的数，可为一个单元格或一列
 * @param places 小数位数：默认2；-2 表示修约到百位
 * @param way 修约方式：四舍五入（默认）、五成双或截尾
 */
export function rounding(number: unknown[][], places?: unknown[][], way?: RoundingWay): unknown[][] {
  const [digits, chosen] = [digitsOf(places), choiceOf(way, '修约方式', RoundingWay)];
  return spread([number], (cell) => toCell(roundNumber(valueOf(cell), digits, chosen)));
}

const digitsOf = (places: unknown) => wholeNumberOf(places, '小数位数', [-12, 12]) ?? 2;

function valueOf(cell: CellValue | undefined): Decimal {
  const value = numberOf(cell ?? null, '数值');
  if (!value) throw new CellError('notAvailable', '缺少：数值');
  return value;
}

/** The number, to which place, which way, and what it becomes. */
function steps([number, places, way]: readonly unknown[]): string {
  const [value, digits, chosen] = [
    valueOf(firstOf(number)),
    digitsOf(places),
    choiceOf(way, '修约方式', RoundingWay),
  ];
  const unit = new Decimal(10).pow(-digits).toFixed();
  const to = digits > 0 ? `取${digits}位小数` : digits === 0 ? '取整数' : `取到${unit}的整数倍`;
  return `${value.toFixed()}${to}，${chosen}，得${roundNumber(value, digits, chosen).toFixed(Math.max(0, digits))}`;
}

export const entry = functionEntry({
  id: 'ROUNDING',
  run: rounding,
  explain: (args) => [substituted([args[0]], steps(args))],
  formula: '四舍五入：舍去部分过半或恰为一半进位；五成双：恰为一半时取偶数；截尾：一律舍去。只修约一次',
  source: 'GB/T 8170-2008《数值修约规则》；考核得分“四舍五入取2位”（三明市2020年）',
  units: ['任意', '位', '修约方式', '与数值同单位'],
  excel: { formula: '=ROUND(A2,B2)', short: '小数位数要填；截尾用 ROUNDDOWN；五成双没有现成的函数' },
  examples: [
    { shows: '四舍五入', args: [28.165], gives: 28.17 },
    { shows: '五成双', args: [28.165, 2, '五成双'], gives: 28.16 },
    { shows: '截尾', args: [99.657, 2, '截尾'], gives: 99.65 },
    { shows: '十进制精确', args: [1.005], gives: 1.01 },
    { shows: '空白', args: [null], gives: '#N/A 缺少：数值' },
  ],
});
