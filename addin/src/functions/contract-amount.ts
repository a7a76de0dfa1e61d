import { Decimal } from '@zhaoshang/core';
import { CellError } from './host/cell-error';
import { toCell } from './host/answer';
import { choiceOf } from './host/choice-of';
import { figuresOfRange } from './host/figures-of-range';

/** @customenum {string} */
// prettier-ignore
enum AmountKind {
  /** 只计正式合同 */
  正式合同 = "正式合同",
  /** 只计框架协议 */
  框架协议 = "框架协议",
  /** 正式合同额 + 框架协议额 */
  计划投资 = "计划投资",
}

/** @customenum {string} */
// prettier-ignore
enum AmountIndustry {
  /** 不分产业 */
  全部 = "全部",
  /** 只计工业项目 */
  工业 = "工业",
}

/**
 * 合同额：统计截止日所在年度、截至该日签约项目的合同额，单位亿元。同名项目只计一次，已终止的不计。
 * @customfunction CONTRACT_AMOUNT 合同额
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param kind 合同类型：正式合同（默认）、框架协议或计划投资
 * @param industry 产业：全部（默认）或工业（仅限正式合同）
 */
export function contractAmount(
  range: unknown[][],
  asOf: unknown[][],
  kind?: AmountKind,
  industry?: AmountIndustry,
): number {
  const chosen = choiceOf(kind, '合同类型', AmountKind);
  const industrial = choiceOf(industry, '产业', AmountIndustry) === AmountIndustry.工业;
  if (industrial && chosen !== AmountKind.正式合同) {
    throw new CellError('invalidValue', '“产业”选工业时，“合同类型”只能是正式合同');
  }
  const figures = figuresOfRange(range, asOf);
  const amount = industrial
    ? figures.industrialFormalAmount
    : { 正式合同: figures.formalAmount, 框架协议: figures.frameworkAmount, 计划投资: figures.plannedAmount }[
        chosen
      ];
  if (amount === null) {
    throw new CellError(
      'notAvailable',
      `缺少：${industrial ? '是否工业或产业类别列、' : ''}合同类型列或合同额列`,
    );
  }
  return toCell(new Decimal(amount));
}
