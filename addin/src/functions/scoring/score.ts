import { score as figure } from '@zhaoshang/core';
import { figureEntry, figureOver, filledIn } from '../host/figure-function';
import { numberOf } from '../host/number-of';
import { firstOf, inFormula, percentage, substituted } from '../host/substituted';

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

/** The steps in numbers: below the floor, at the cap, or in proportion. */
function steps(args: readonly unknown[]): string {
  const [actual, target, weight, cap, floor] = Object.values(figure.inputs).map(({ name, ...input }, index) =>
    numberOf(firstOf(args[index]) ?? ('otherwise' in input ? input.otherwise : null), name),
  );
  if (!actual || !target || !weight || target.lte(0)) return filledIn(figure, args);
  const rate = actual.dividedBy(target);
  const [share, least, most] = [`${inFormula(actual)} ÷ ${inFormula(target)}`, floor ?? rate, cap ?? rate];
  if (rate.lt(least)) return `${share} ${percentage(rate)}，低于保底率${least.times(100).toFixed()}%，得0分`;
  return rate.gt(most)
    ? `${share} ${percentage(rate)}，超过封顶倍数${most.toFixed()}，按封顶：${most.toFixed()} × ${inFormula(weight)}`
    : `${share} × ${inFormula(weight)}`;
}

export const entry = figureEntry(figure, {
  id: 'SCORE',
  run: score,
  explain: (args) => [substituted(args, steps(args))],
  units: ['与目标数同单位', '与完成数同单位', '分', '倍', '小数或百分数', '分'],
  excel: { formula: '=IF(A2/B2<E2,0,MIN(A2/B2,D2)*C2)', short: '封顶倍数、保底率都要填' },
  examples: [
    { shows: '按比例得分', args: [95.03, 160, 30], gives: 17.818125 },
    { shows: '超额只得满分', args: [59.47, 50, 20], gives: 20 },
    { shows: '不到六成不得分', args: [5, 10, 20, null, 0.6], gives: 0 },
    { shows: '没有分值', args: [5, 10, null], gives: '#N/A 缺少：分值' },
  ],
});
