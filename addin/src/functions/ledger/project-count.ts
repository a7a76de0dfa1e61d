import { selectedProjects, type Selection } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { choiceOf } from '../host/choice-of';
import { functionEntry } from '../host/function-entry';
import { ledgerCall, rowsOf } from '../host/ledger-call';
import { remembered } from '../host/remembered';
import { SAMPLE_LEDGER } from './sample-ledger';

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

/** @customenum {string} */
// prettier-ignore
enum CountPeriod {
  /** 1月1日到统计截止日 */
  本年 = "本年",
  /** 本半年首日到统计截止日 */
  本半年 = "本半年",
  /** 本季度首日到统计截止日 */
  本季度 = "本季度",
  /** 本月1日到统计截止日 */
  本月 = "本月",
}

/**
 * 项目数：统计截止日所在年度、截至该日的签约项目个数。同名项目只计一次，已终止的不计。
 * @customfunction PROJECT_COUNT 项目数
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param kind 合同类型：全部（默认）、正式合同或框架协议
 * @param industry 产业：全部（默认）或工业
 * @param period 统计期间：本年（默认）、本半年、本季度或本月，都到统计截止日为止
 */
export function projectCount(
  range: unknown[][],
  asOf: unknown[][],
  kind?: CountKind,
  industry?: CountIndustry,
  period?: CountPeriod,
): number {
  const context = ledgerCall(range, asOf);
  const selection = selectionOf(kind, industry, period);
  return remembered(
    context,
    ['PROJECT_COUNT', ...Object.values(selection).map(String)],
    () => answer(selectedProjects(context, selection)).length,
  );
}

const KINDS = { 全部: 'all', 正式合同: 'formal', 框架协议: 'framework' } as const;

function selectionOf(kind: unknown, industry: unknown, period: unknown): Selection {
  return {
    kind: KINDS[choiceOf(kind, '合同类型', CountKind)],
    industrial: choiceOf(industry, '产业', CountIndustry) === CountIndustry.工业,
    period: choiceOf(period, '统计期间', CountPeriod),
  };
}

export const entry = functionEntry({
  id: 'PROJECT_COUNT',
  run: projectCount,
  formula: '项目数 = 规范化名称不同的项目个数；一期、二期是两个项目；框架转正式的只计正式',
  source: '三明市2006年甄别办法：每个项目只确认一次；黔江区2022年上半年总结：正式20个、框架8个',
  units: ['表格', '日期', '合同类型', '产业', '期间', '个'],
  needs: ['项目名称', '合同类型', '签约时间', '是否工业或产业类别（选工业时）', '进展（有终止项目时）'],
  explain: ([range, asOf, kind, industry, period], addresses) => {
    const context = ledgerCall(range, asOf, ['projects'], addresses[0]);
    const projects = answer(selectedProjects(context, selectionOf(kind, industry, period)));
    return [
      ['代入', `${projects.length}个不同名称的项目`],
      ['计入的行', rowsOf(projects.map(({ row }) => row))],
    ];
  },
  excel: {
    formula: '=COUNTIFS(E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30))',
    short: '不去重，不剔除终止',
  },
  examples: [
    { shows: '全部', args: [SAMPLE_LEDGER, '2022-06-30'], gives: 4 },
    { shows: '工业正式合同', args: [SAMPLE_LEDGER, '2022-06-30', '正式合同', '工业'], gives: 2 },
    { shows: '截至一季度末', args: [SAMPLE_LEDGER, '2022-03-31'], gives: 1 },
    {
      shows: '区域里没有台账',
      args: [[['甲'], ['乙']], '2022-06-30'],
      gives: '#N/A 在所选区域中没有认出台账；请连同表头一起选，表头如“项目名称、合同类型、签约时间、合同额”',
    },
  ],
});
