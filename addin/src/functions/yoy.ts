import { growth } from '@zhaoshang/core';
import { answer, toCell } from './host/answer';
import { numberOf } from './host/number-of';
import { spread } from './host/spread';

/**
 * 同比增速 = 本期数 ÷ 上年同期数 − 1，返回小数（0.2205 即 22.05%）。同期数为零或负数时不可比。
 * @customfunction YOY 同比增速
 * @param current 本期数：本期的数，可为一个单元格或一列
 * @param base 上年同期数：上年同期的数，与本期数同一单位、同一口径
 */
export function yoy(current: unknown[][], base: unknown[][]): unknown[][] {
  return spread([current, base], (now, before) =>
    toCell(answer(growth.of({ current: numberOf(now, '本期数'), base: numberOf(before, '上年同期数') }))),
  );
}
