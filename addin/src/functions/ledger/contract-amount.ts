import { inUnit, selectedAmount, selectedProjects, type Selection } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { choiceOf } from '../host/choice-of';
import { functionEntry } from '../host/function-entry';
import { inYi } from '../host/in-yi';
import { ledgerCall, rowsOf } from '../host/ledger-call';
import { remembered } from '../host/remembered';
import { SAMPLE_LEDGER } from './sample-ledger';

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

/** @customenum {string} */
// prettier-ignore
enum AmountPeriod {
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
 * 合同额：统计截止日所在年度、截至该日签约项目的合同额，单位亿元。同名项目只计一次，已终止的不计。
 * @customfunction CONTRACT_AMOUNT 合同额
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param kind 合同类型：正式合同（默认）、框架协议或计划投资
 * @param industry 产业：全部（默认）或工业
 * @param period 统计期间：本年（默认）、本半年、本季度或本月，都到统计截止日为止
 */
export function contractAmount(
  range: unknown[][],
  asOf: unknown[][],
  kind?: AmountKind,
  industry?: AmountIndustry,
  period?: AmountPeriod,
): number {
  const context = ledgerCall(range, asOf);
  const selection = selectionOf(kind, industry, period);
  return remembered(context, ['CONTRACT_AMOUNT', ...Object.values(selection).map(String)], () =>
    inYi(answer(selectedAmount(context, answer(selectedProjects(context, selection))))),
  );
}

const KINDS = { 正式合同: 'formal', 框架协议: 'framework', 计划投资: 'both' } as const;

function selectionOf(kind: unknown, industry: unknown, period: unknown): Selection {
  return {
    kind: KINDS[choiceOf(kind, '合同类型', AmountKind)],
    industrial: choiceOf(industry, '产业', AmountIndustry) === AmountIndustry.工业,
    period: choiceOf(period, '统计期间', AmountPeriod),
  };
}

export const entry = functionEntry({
  id: 'CONTRACT_AMOUNT',
  run: contractAmount,
  formula:
    '合同额 = Σ 各项目合同额（框架协议取合同额，没有的取计划投资额）；计划投资 = 正式 + 框架；框架转正式的只计正式',
  source: '黔江区2022年上半年总结：正式合同额、框架协议分列，只有正式合同计入完成率；升格、重复签约只计一次',
  units: ['表格', '日期', '合同类型', '产业', '期间', '亿元'],
  needs: [
    '项目名称',
    '合同类型',
    '签约时间',
    '合同额',
    '是否工业或产业类别（选工业时）',
    '进展（有终止项目时）',
  ],
  explain: ([range, asOf, kind, industry, period], addresses) => {
    const context = ledgerCall(range, asOf, ['projects'], addresses[0]);
    const projects = answer(selectedProjects(context, selectionOf(kind, industry, period)));
    const amount = inUnit(answer(selectedAmount(context, projects)), '亿元').toFixed();
    return [
      ['代入', `${projects.length}个项目的合同额之和 = ${amount}亿元`],
      ['计入项目数', projects.length],
      [
        '计入的行',
        rowsOf(
          projects.flatMap(({ row, increments }) => [row, ...increments.filter((more) => more !== row)]),
        ),
      ],
    ];
  },
  excel: {
    formula: '=SUMIFS(F:F,C:C,"正式合同",E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30))',
    short: '不去重，不剔除终止，不加补充协议',
  },
  examples: [
    { shows: '正式合同', args: [SAMPLE_LEDGER, '2022-06-30'], gives: 2.8 },
    { shows: '工业', args: [SAMPLE_LEDGER, '2022-06-30', '正式合同', '工业'], gives: 2.6 },
    { shows: '本季度', args: [SAMPLE_LEDGER, '2022-06-30', '正式合同', '全部', '本季度'], gives: 0.3 },
    { shows: '框架协议', args: [SAMPLE_LEDGER, '2022-06-30', '框架协议'], gives: 4 },
    { shows: '没有截止日', args: [SAMPLE_LEDGER, null], gives: '#N/A 缺少：统计截止日' },
  ],
});
