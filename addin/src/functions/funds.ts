import { Decimal } from '@zhaoshang/core';
import { CellError } from './host/cell-error';
import { toCell } from './host/answer';
import { figuresOfRange } from './host/figures-of-range';

/**
 * 到位资金：统计截止日所在年度的到位资金，单位亿元。签约项目台账取“当年到位”列，到位资金台账按到账日期累加。
 * @customfunction FUNDS 到位资金
 * @param range 台账区域：签约项目或到位资金台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 */
export function funds(range: unknown[][], asOf: unknown[][]): number {
  const { fundsYear } = figuresOfRange(range, asOf, ['projects', 'receipts']);
  if (fundsYear === null) throw new CellError('notAvailable', '缺少：当年到位列，或到账金额列和到账日期列');
  return toCell(new Decimal(fundsYear));
}
