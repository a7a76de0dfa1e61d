import { score as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 考核得分：完成率乘以分值，封顶，低于保底率不得分。
 * @customfunction SCORE 考核得分
 * @param actual 完成数：实际完成的数，可为一个单元格或一列
 * @param target 目标数：目标任务，与完成数同一单位
 * @param weight 分值：该项满分，如 30
 * @param cap 封顶倍数：最多按几倍计分，默认 1（超额只得满分）
 * @param floor 保底率：低于它不得分，如 0.6，默认 0
 */
export function score(
  actual: unknown[][],
  target: unknown[][],
  weight: unknown[][],
  cap?: unknown[][],
  floor?: unknown[][],
): unknown[][] {
  return figureOver(figure, [actual, target, weight, cap, floor]);
}

export const entry = figureEntry(figure, {
  id: 'SCORE',
  run: score,
  units: ['与目标数同单位', '与完成数同单位', '分', '倍', '小数或百分数', '分'],
  excel: '=IF(B2/C2<0.6,0,MIN(B2/C2,1)*D2)',
  examples: [
    { shows: '按比例得分', args: [95.03, 160, 30], gives: 17.818125 },
    { shows: '超额只得满分', args: [59.47, 50, 20], gives: 20 },
    { shows: '不到六成不得分', args: [5, 10, 20, null, 0.6], gives: 0 },
    { shows: '没有分值', args: [5, 10, null], gives: '#N/A 缺少：分值' },
  ],
});
