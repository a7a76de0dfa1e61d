import { netChange as figure } from '@zhaoshang/core';
import { figureEntry, figureOver } from '../host/figure-function';

/**
 * 净增额度 = 期末数 − 期初数，负数为净减。
 * @customfunction NET_CHANGE 净增额度
 * @param end 期末数：期末的数，可为一个单元格或一列
 * @param start 期初数：期初或上年同期的数，与期末数同一单位
 */
export function netChange(end: unknown[][], start: unknown[][]): unknown[][] {
  return figureOver(figure, [end, start]);
}

export const entry = figureEntry(figure, {
  id: 'NET_CHANGE',
  run: netChange,
  units: ['任意', '与期末数同单位', '与期末数同单位'],
  excel: { formula: '=A2-B2' },
  examples: [
    { shows: '比上年同期净增', args: [95.03, 77.86], gives: 17.17 },
    { shows: '没有二进制误差', args: [0.3, 0.1], gives: 0.2 },
    { shows: '没有期初数', args: [95.03, null], gives: '#N/A 缺少：期初数' },
  ],
});
