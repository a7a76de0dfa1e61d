import { completion as completionRate } from '@zhaoshang/core';
import { answer, toCell } from './host/answer';
import { numberOf } from './host/number-of';
import { spread } from './host/spread';

/**
 * 完成率 = 完成数 ÷ 目标数，返回小数（0.5939375 即 59.39%）。选整列时一次返回整列结果。
 * @customfunction COMPLETION 完成率
 * @param actual 完成数：实际完成的数，可为一个单元格或一列
 * @param target 目标数：目标任务，与完成数同一单位
 */
export function completion(actual: unknown[][], target: unknown[][]): unknown[][] {
  return spread([actual, target], (done, goal) =>
    toCell(answer(completionRate.of({ actual: numberOf(done, '完成数'), target: numberOf(goal, '目标数') }))),
  );
}
