import { Decimal, impliedTarget as impliedTargetFigure, type Rational } from '@zhaoshang/core';
import { answer, toCell } from './host/answer';
import { cellOf } from './host/cells-of';
import { printedOf } from './host/printed-of';

/**
 * 反推目标：由完成数和印出的完成率倒推目标数。印数经过四舍五入，只能推出一个区间，返回一行两格：下限、上限。
 * @customfunction IMPLIED_TARGET 反推目标
 * @param actual 完成数：材料中印出的完成数，如 95.03
 * @param rate 完成率：材料中印出的完成率，如 59.39%；设为百分比格式的数值按小数位数参数取位
 * @param decimals 小数位数：完成率印出时百分号前的小数位数，不填按数值本身
 */
export function impliedTarget(actual: unknown[][], rate: unknown[][], decimals?: number): unknown[][] {
  const { low, high } = answer(
    impliedTargetFigure.of({
      actual: printedOf(cellOf(actual, '完成数'), '完成数'),
      rate: printedOf(cellOf(rate, '完成率'), '完成率', decimals ?? undefined),
    }),
  );
  return [[bound(low), bound(high)]];
}

function bound({ num, den }: Rational): number {
  return toCell(new Decimal(String(num)).dividedBy(String(den)));
}
