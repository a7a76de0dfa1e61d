import { impliedTarget as figure } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { boundsOf } from '../host/bounds-of';
import { cellOf } from '../host/cells-of';
import { figureEntry } from '../host/figure-function';
import { percentSpanOf, spanOf } from '../host/implied-steps';
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
  return boundsOf(answer(figure.of(inputsOf(actual, rate, decimals))));
}

function inputsOf(actual: unknown, rate: unknown, decimals: unknown) {
  return {
    actual: printedOf(cellOf(actual, '完成数'), '完成数'),
    rate: printedOf(cellOf(rate, '完成率'), '完成率', wholeNumberOf(decimals, '小数位数', [0, 10])),
  };
}

export const entry = figureEntry(figure, {
  id: 'IMPLIED_TARGET',
  run: impliedTarget,
  explain: ([actual, rate, decimals]) => {
    const inputs = inputsOf(actual, rate, decimals);
    answer(figure.of(inputs));
    if (!inputs.actual || !inputs.rate) return [];
    return [['代入', `（${spanOf(inputs.actual)}）÷（${percentSpanOf(inputs.rate)}），取最小的和最大的`]];
  },
  units: ['任意', '百分数', '位', '与完成数同单位，下限和上限'],
  excel: {
    formula: '=(A2-0.005)/(B2+0.00005)',
    short: '这是下限，上限为 =(A2+0.005)/(B2-0.00005)；完成数、完成率都印两位小数时',
  },
  examples: [
    {
      shows: '上半年合同额的目标',
      args: [95.03, '59.39%'],
      gives: [[159.98821449616972, 160.03199461143387]],
    },
    {
      shows: '完成率设为百分比格式，印两位小数',
      args: [95.03, 0.5939375, 2],
      gives: [[159.98821449616972, 160.03199461143387]],
    },
    { shows: '完成率为零', args: [0, '0%'], gives: '#DIV/0! 完成率不大于零，推不出目标数' },
    { shows: '没有完成率', args: [95.03, null], gives: '#N/A 缺少：完成率' },
  ],
});
