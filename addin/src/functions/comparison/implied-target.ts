import { impliedTarget as figure } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { boundsOf } from '../host/bounds-of';
import { cellOf } from '../host/cells-of';
import { figureEntry } from '../host/figure-function';
import { printedOf } from '../host/printed-of';
import { wholeNumberOf } from '../host/whole-number-of';

/**
 * 反推目标：由完成数和印出的完成率倒推目标数。印数经过四舍五入，只能推出一个区间，返回一行两格：下限、上限。
 * @customfunction IMPLIED_TARGET 反推目标
 * @param actual 完成数：材料中印出的完成数，如 95.03
 * @param rate 完成率：材料中印出的完成率，如 59.39%；设为百分比格式的数值按小数位数参数取位
 * @param decimals 小数位数：完成率印出时百分号前的小数位数，不填按数值本身
 */
export function impliedTarget(actual: unknown[][], rate: unknown[][], decimals?: number): unknown[][] {
  return boundsOf(
    answer(
      figure.of({
        actual: printedOf(cellOf(actual, '完成数'), '完成数'),
        rate: printedOf(cellOf(rate, '完成率'), '完成率', wholeNumberOf(decimals, '小数位数', [0, 10])),
      }),
    ),
  );
}

export const entry = figureEntry(figure, {
  id: 'IMPLIED_TARGET',
  run: impliedTarget,
  units: ['任意', '百分数', '位', '与完成数同单位，下限和上限'],
  excel: '=B2/C2，只得一个点，看不出修约留下的余地',
  examples: [
    { shows: '整数目标', args: ['50', '50%'], gives: [[98.01980198019803, 102.02020202020202]] },
    { shows: '完成率为零', args: [0, '0%'], gives: '#DIV/0! 目标为零，完成率没有意义' },
    { shows: '没有完成率', args: [95.03, null], gives: '#N/A 缺少：完成率' },
  ],
});
