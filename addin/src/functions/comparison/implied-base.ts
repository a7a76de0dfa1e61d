import { impliedBase as figure } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { boundsOf } from '../host/bounds-of';
import { cellOf } from '../host/cells-of';
import { figureEntry } from '../host/figure-function';
import { percentSpanOf, spanOf } from '../host/implied-steps';
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
  return boundsOf(answer(figure.of(inputsOf(current, growth, decimals))));
}

function inputsOf(current: unknown, growth: unknown, decimals: unknown) {
  return {
    current: printedOf(cellOf(current, '本期数'), '本期数'),
    growth: printedOf(cellOf(growth, '同比增速'), '同比增速', wholeNumberOf(decimals, '小数位数', [0, 10])),
  };
}

export const entry = figureEntry(figure, {
  id: 'IMPLIED_BASE',
  run: impliedBase,
  explain: ([current, growth, decimals]) => {
    const inputs = inputsOf(current, growth, decimals);
    answer(figure.of(inputs));
    if (!inputs.current || !inputs.growth) return [];
    return [
      ['代入', `（${spanOf(inputs.current)}）÷（1 + ${percentSpanOf(inputs.growth)}），取最小的和最大的`],
    ];
  },
  units: ['任意', '百分数', '位', '与本期数同单位，下限和上限'],
  excel: {
    formula: '=(A2-0.005)/(1+B2+0.00005)',
    short: '这是下限，上限为 =(A2+0.005)/(1+B2-0.00005)；本期数、增速都印两位小数时',
  },
  examples: [
    {
      shows: '上半年合同额的同期数',
      args: [95.03, '22.05%'],
      gives: [[77.85424603662284, 77.8688188782826]],
    },
    {
      shows: '增速设为百分比格式，印两位小数',
      args: [95.03, 0.2205, 2],
      gives: [[77.85424603662284, 77.8688188782826]],
    },
    { shows: '归零的增速', args: [0, '-100%'], gives: '#DIV/0! 增速为 −100% 或更低，推不出同期数' },
    { shows: '没有增速', args: [95.03, null], gives: '#N/A 缺少：同比增速' },
  ],
});
