import {
  breakdown,
  Decimal,
  standings,
  type BreakdownRow,
  type CellValue,
  type CountedRow,
  type LedgerContext,
} from '@zhaoshang/core';
import { answer } from '../host/answer';
import { cellsOf } from '../host/cells-of';
import { choiceOf } from '../host/choice-of';
import { functionEntry, type ExplainedRow } from '../host/function-entry';
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
  const measure = MEASURES[choiceOf(by, '排名依据', LeagueBy)];
  const places = placesOf(ledgerCall(range, asOf), measure, exempt);
  return [
    ['名次', '引资单位', measure.heading],
    ...places.map(({ place, row }) => [place, row.name, measure.cell(measure.score(row))]),
  ];
}

/** The units in their order: a place, nothing where there is no score, or that they take no part. */
function placesOf(context: LedgerContext, { score }: Measure, exempt: unknown) {
  const left = new Set(
    cellsOf(exempt)
      .flat()
      .map((name: CellValue) => textOf(name, '不参评单位'))
      .filter(Boolean),
  );
  const rows = remembered(context, ['BREAKDOWN', '引资单位'], () => answer(breakdown(context, 'unit')));
  const { ranked, unranked } = standings(rows, (row) => (left.has(row.name) ? undefined : score(row)));
  return [
    ...ranked.map(({ item, place }) => ({ place, row: item })),
    ...unranked.map((row) => ({ place: left.has(row.name) ? ('不参评' as const) : ('' as const), row })),
  ];
}

interface Measure {
  readonly heading: string;
  score(row: BreakdownRow): Decimal | undefined;
  cell(score: Decimal | undefined): number | '';
  /** The rows that the score counts. */
  rows(row: BreakdownRow): readonly CountedRow[];
}

const MEASURES: Readonly<Record<LeagueBy, Measure>> = {
  正式合同额: {
    ...amount('正式合同额（亿元）', ({ formalAmount }) => formalAmount),
    rows: ({ formalRows }) => formalRows,
  },
  到位资金: {
    ...amount('当年到位资金（亿元）', ({ fundsYear }) => fundsYear),
    rows: ({ fundsRows }) => fundsRows,
  },
  正式合同数: {
    ...count('正式合同（个）', ({ formalCount }) => formalCount),
    rows: ({ formalRows }) => formalRows,
  },
  签约项目数: { ...count('签约项目（个）', ({ projects }) => projects), rows: ({ rows }) => rows },
};

function amount(heading: string, score: Measure['score']): Omit<Measure, 'rows'> {
  return { heading, score, cell: (yuan) => (yuan ? inYi(yuan) : '') };
}

function count(heading: string, of: (row: BreakdownRow) => number): Omit<Measure, 'rows'> {
  return { heading, score: (row) => new Decimal(of(row)), cell: (number) => number?.toNumber() ?? '' };
}

/** Each unit with its place, its score and the rows that make it up. */
function steps(args: readonly unknown[], address: string | undefined): readonly ExplainedRow[] {
  const [range, asOf, by, exempt] = args;
  const measure = MEASURES[choiceOf(by, '排名依据', LeagueBy)];
  const places = placesOf(ledgerCall(range, asOf, ['projects'], address), measure, exempt);
  const ranked = places.filter(({ place }) => typeof place === 'number').length;
  return [
    ['代入', `${ranked}个单位比${measure.heading}，名次 = 1 + 数值更大的单位个数`],
    ...places.map(({ place, row }): ExplainedRow => {
      const name =
        typeof place === 'number' ? `第${place}名 ${row.name}` : `${row.name}（${place || '没有数值'}）`;
      const score = measure.cell(measure.score(row));
      return [`计入的行：${name}`, score === '' ? '没有' : `${rowsOf(measure.rows(row))}，共${score}`];
    }),
  ];
}

export const entry = functionEntry({
  id: 'LEAGUE',
  run: league,
  formula: '名次 = 1 + 数值更大的单位个数；没有数值的不排',
  source:
    '重庆市2023年赛马榜：分项排名，两江新区、高新区不纳入综合排名。函数看不到区域以外的“单位名录”，写法不同的算不同单位，请先统一写法',
  units: ['表格', '日期', '排名依据', '单位名', '表格，金额亿元'],
  needs: ['引资单位', '项目名称', '合同类型', '签约时间', '合同额', '当年到位', '进展（有终止项目时）'],
  explain: (args, addresses) => steps(args, addresses[0]),
  excel: {
    formula: '=RANK.EQ(B2,B$2:B$20)',
    where: '先用 SUMIFS 把各单位汇总到 B 列',
    short: '不参评的也有名次',
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
