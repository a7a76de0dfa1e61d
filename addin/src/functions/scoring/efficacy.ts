import { efficacy as figure } from '@zhaoshang/core';
import { figureEntry, figureOver, filledIn } from '../host/figure-function';
import { firstOf, substituted } from '../host/substituted';

/**
 * 功效得分（功效系数法）：基础分加上在最低与最高之间的位置分。
 * @customfunction EFFICACY 功效得分
 * @param own 本单位数：本单位的指标值，可为一个单元格或一列
 * @param least 最低数：各单位中的最低值
 * @param most 最高数：各单位中的最高值
 * @param weight 分值：该项满分
 * @param base 基础比例：基础分占分值的比例，默认 0.6
 */
export function efficacy(
  own: unknown[][],
  least: unknown[][],
  most: unknown[][],
  weight: unknown[][],
  base?: unknown[][],
): unknown[][] {
  return figureOver(figure, [own, least, most, weight, base]);
}

export const entry = figureEntry(figure, {
  id: 'EFFICACY',
  run: efficacy,
  explain: (args) => [
    substituted(
      args,
      firstOf(args[1]) === firstOf(args[2])
        ? `最高数与最低数都是${firstOf(args[2])}，得满分${firstOf(args[3])}`
        : filledIn(figure, args),
    ),
  ],
  units: ['任意', '与本单位数同单位', '与本单位数同单位', '分', '小数或百分数', '分'],
  excel: { formula: '=D2*(E2+(1-E2)*(A2-B2)/(C2-B2))', short: '基础比例要填；最高数等于最低数时出错' },
  examples: [
    { shows: '最高得满分', args: [30, 10, 30, 20], gives: 20 },
    { shows: '居中', args: [20, 10, 30, 20], gives: 16 },
    { shows: '最低与最高写反', args: [20, 30, 10, 20], gives: '#NUM! 最低数大于最高数，请对调' },
    { shows: '没有最高数', args: [5, 5, null, 20], gives: '#N/A 缺少：最高数' },
  ],
});
