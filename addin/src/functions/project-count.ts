import { CellError } from './host/cell-error';
import { choiceOf } from './host/choice-of';
import { figuresOfRange } from './host/figures-of-range';

/** @customenum {string} */
// prettier-ignore
enum CountKind {
  /** 全部签约项目，含意向和类型不明的 */
  全部 = "全部",
  /** 只计正式合同 */
  正式合同 = "正式合同",
  /** 只计框架协议 */
  框架协议 = "框架协议",
}

/** @customenum {string} */
// prettier-ignore
enum CountIndustry {
  /** 不分产业 */
  全部 = "全部",
  /** 只计工业项目 */
  工业 = "工业",
}

/**
 * 项目数：统计截止日所在年度、截至该日的签约项目个数。同名项目只计一次，已终止的不计。
 * @customfunction PROJECT_COUNT 项目数
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param kind 合同类型：全部（默认）、正式合同或框架协议
 * @param industry 产业：全部（默认）或工业（仅限正式合同）
 */
export function projectCount(
  range: unknown[][],
  asOf: unknown[][],
  kind?: CountKind,
  industry?: CountIndustry,
): number {
  const chosen = choiceOf(kind, '合同类型', CountKind);
  const industrial = choiceOf(industry, '产业', CountIndustry) === CountIndustry.工业;
  if (industrial && chosen !== CountKind.正式合同) {
    throw new CellError('invalidValue', '“产业”选工业时，“合同类型”只能是正式合同');
  }
  const figures = figuresOfRange(range, asOf);
  const count = industrial
    ? figures.industrialFormalCount
    : { 全部: figures.projects, 正式合同: figures.formalCount, 框架协议: figures.frameworkCount }[chosen];
  if (count === null) {
    throw new CellError('notAvailable', `缺少：${industrial ? '是否工业或产业类别列、' : ''}合同类型列`);
  }
  return count;
}
