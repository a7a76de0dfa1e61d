import { breakdown, Decimal, standings, type BreakdownRow, type CellValue } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { cellsOf } from '../host/cells-of';
import { choiceOf } from '../host/choice-of';
import { functionEntry } from '../host/function-entry';
import { inYi } from '../host/in-yi';
import { ledgerCall, rowsOf } from '../host/ledger-call';
import { textOf } from '../host/text-of';
import { remembered } from '../host/remembered';
import { SAMPLE_LEDGER } from './sample-ledger';

/** @customenum {string} */
// prettier-ignore
enum LeagueBy {
  /** 当年正式合同额，亿元 */
  正式合同额 = "正式合同额",
  /** 当年到位资金，亿元 */
  到位资金 = "到位资金",
  /** 当年正式合同个数 */
  正式合同数 = "正式合同数",
  /** 当年签约项目个数 */
  签约项目数 = "签约项目数",
}

/**
 * 单位排名：各引资单位按合同额、到位资金或项目数排名，返回带表头的整张表，金额单位亿元。相同的并列，下一名次顺延。
 * @customfunction LEAGUE 单位排名
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param by 排名依据：正式合同额（默认）、到位资金、正式合同数或签约项目数
 * @param exempt 不参评单位：一个区域，列在最后，不给名次
 */
export function league(
  range: unknown[][],
  asOf: unknown[][],
  by?: LeagueBy,
  exempt?: unknown[][],
): unknown[][] {
  const chosen = choiceOf(by, '排名依据', LeagueBy);
  const { heading, score, cell } = MEASURES[chosen];
  const left = new Set(
    cellsOf(exempt)
      .flat()
      .map((name: CellValue) => textOf(name, '不参评单位'))
      .filter(Boolean),
  );
  const context = ledgerCall(range, asOf);
  const rows = remembered(context, ['BREAKDOWN', '引资单位'], () => answer(breakdown(context, 'unit')));
  const { ranked, unranked } = standings(rows, (row) => (left.has(row.name) ? undefined : score(row)));
  return [
    ['名次', '引资单位', heading],
    ...ranked.map(({ item, place }) => [place, item.name, cell(score(item))]),
    ...unranked.map((row) => [left.has(row.name) ? '不参评' : '', row.name, cell(score(row))]),
  ];
}

interface Measure {
  readonly heading: string;
  score(row: BreakdownRow): Decimal | undefined;
  cell(score: Decimal | undefined): number | '';
}

const MEASURES: Readonly<Record<LeagueBy, Measure>> = {
  正式合同额: amount('正式合同额（亿元）', ({ formalAmount }) => formalAmount),
  到位资金: amount('当年到位资金（亿元）', ({ fundsYear }) => fundsYear),
  正式合同数: count('正式合同（个）', ({ formalCount }) => formalCount),
  签约项目数: count('签约项目（个）', ({ projects }) => projects),
};

function amount(heading: string, score: Measure['score']): Measure {
  return { heading, score, cell: (yuan) => (yuan ? inYi(yuan) : '') };
}

function count(heading: string, of: (row: BreakdownRow) => number): Measure {
  return { heading, score: (row) => new Decimal(of(row)), cell: (number) => number?.toNumber() ?? '' };
}

export const entry = functionEntry({
  id: 'LEAGUE',
  run: league,
  formula: '名次 = 1 + 数值更大的单位个数；没有数值的不排',
  source: '重庆市2023年赛马榜：分项排名，两江新区、高新区不纳入综合排名',
  units: ['表格', '日期', '排名依据', '单位名', '表格，金额亿元'],
  needs: ['引资单位', '项目名称', '合同类型', '签约时间', '合同额', '当年到位'],
  excel: '先做汇总表，再 =RANK.EQ(B2,B$2:B$20)',
  explain: ([range, asOf], addresses) => {
    const context = ledgerCall(range, asOf, ['projects'], addresses[0]);
    return answer(breakdown(context, 'unit')).map(({ name, rows }) => [`计入的行：${name}`, rowsOf(rows)]);
  },
  examples: [
    {
      shows: '按正式合同额',
      args: [SAMPLE_LEDGER, '2022-06-30'],
      gives: [
        ['名次', '引资单位', '正式合同额（亿元）'],
        [1, '区商务委', 2.5],
        [2, '区交通局', 0.2],
        [3, '区教委', 0.1],
        ['', '区卫健委', ''],
      ],
    },
    {
      shows: '按项目数，并列；一个单位不参评',
      args: [SAMPLE_LEDGER, '2022-06-30', '签约项目数', '区卫健委'],
      gives: [
        ['名次', '引资单位', '签约项目（个）'],
        [1, '区商务委', 1],
        [1, '区交通局', 1],
        [1, '区教委', 1],
        ['不参评', '区卫健委', 1],
      ],
    },
    {
      shows: '没有引资单位列',
      args: [
        SAMPLE_LEDGER.map(([project, , kind, , signed, amount]) => [project, kind, signed, amount]),
        '2022-06-30',
      ],
      gives: '#N/A 缺少：“引资单位”列',
    },
  ],
});
