import { impliedBase as figure } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { boundsOf } from '../host/bounds-of';
import { cellOf } from '../host/cells-of';
import { figureEntry } from '../host/figure-function';
import { printedOf } from '../host/printed-of';
import { wholeNumberOf } from '../host/whole-number-of';

/**
 * 反推同期：由本期数和印出的同比增速倒推上年同期数。印数经过四舍五入，只能推出一个区间，返回一行两格：下限、上限。
 * @customfunction IMPLIED_BASE 反推同期
 * @param current 本期数：材料中印出的本期数，如 95.03
 * @param growth 同比增速：材料中印出的增速，如 22.05%，下降写负数
 * @param decimals 小数位数：增速印出时百分号前的小数位数，不填按数值本身
 */
export function impliedBase(current: unknown[][], growth: unknown[][], decimals?: unknown[][]): unknown[][] {
  return boundsOf(
    answer(
      figure.of({
        current: printedOf(cellOf(current, '本期数'), '本期数'),
        growth: printedOf(
          cellOf(growth, '同比增速'),
          '同比增速',
          wholeNumberOf(decimals, '小数位数', [0, 10]),
        ),
      }),
    ),
  );
}

export const entry = figureEntry(figure, {
  id: 'IMPLIED_BASE',
  run: impliedBase,
  units: ['任意', '百分数', '位', '与本期数同单位，下限和上限'],
  excel: '=B2/(1+C2)，只得一个点',
  examples: [
    { shows: '翻了一番', args: ['50', '100%'], gives: [[24.688279301745634, 25.31328320802005]] },
    { shows: '归零的增速', args: [0, '-100%'], gives: '#DIV/0! 同期基数为零，增速没有意义' },
    { shows: '没有增速', args: [95.03, null], gives: '#N/A 缺少：同比增速' },
  ],
});
