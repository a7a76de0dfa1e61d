import {
  breakdown as groups,
  DIMENSIONS,
  type BreakdownRow,
  type Decimal,
  type Dimension,
} from '@zhaoshang/core';
import { answer } from '../host/answer';
import { choiceOf } from '../host/choice-of';
import { functionEntry, type ExplainedRow } from '../host/function-entry';
import { inYiOrBlank } from '../host/in-yi';
import { ledgerCall, rowsOf } from '../host/ledger-call';
import { remembered } from '../host/remembered';
import { SAMPLE_LEDGER } from './sample-ledger';

/** @customenum {string} */
// prettier-ignore
enum GroupBy {
  /** 按引资单位列，写法不同的算不同单位 */
  引资单位 = "引资单位",
  /** 按产业类别列 */
  产业类别 = "产业类别",
  /** 按落地乡镇、街道、园区 */
  落地乡镇街道 = "落地乡镇街道",
  /** 按招商方式列 */
  招商方式 = "招商方式",
  /** 按来源地列 */
  来源地 = "来源地",
  /** 按进展归并的阶段 */
  进展 = "进展",
  /** 按集中签约批次列 */
  集中签约批次 = "集中签约批次",
  /** 按正式、框架、意向等 */
  合同类型 = "合同类型",
}

/** @customenum {string} */
// prettier-ignore
enum TotalRow {
  /** 最后一行为合计 */
  含合计 = "含合计",
  /** 只有各组 */
  不含合计 = "不含合计",
}

/**
 * 分类汇总：按单位、产业等分组，一次返回带表头的整张表：项目数、正式合同数和额、框架数和额、当年到位资金，金额单位亿元。
 * @customfunction BREAKDOWN 分类汇总
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param by 分类口径：引资单位（默认）、产业类别、落地乡镇街道、招商方式、来源地、进展、集中签约批次或合同类型
 * @param total 合计行：含合计（默认）或不含合计
 */
export function breakdown(
  range: unknown[][],
  asOf: unknown[][],
  by?: GroupBy,
  total?: TotalRow,
): unknown[][] {
  const name = choiceOf(by, '分类口径', GroupBy);
  const withTotal = choiceOf(total, '合计行', TotalRow) === TotalRow.含合计;
  const context = ledgerCall(range, asOf);
  const rows = remembered(context, ['BREAKDOWN', name], () => answer(groups(context, dimensionOf(name))));
  return [
    [name, ...FIGURES.map(([heading]) => heading)],
    ...rows.map((row) => [row.name, ...FIGURES.map(([, , cell]) => cell(row))]),
    ...(withTotal ? [['合计', ...FIGURES.map(([, sum]) => sum(rows))]] : []),
  ];
}

function dimensionOf(name: string): Dimension {
  return (Object.keys(DIMENSIONS) as Dimension[]).find((key) => DIMENSIONS[key] === name) ?? 'unit';
}

type Rows = readonly BreakdownRow[];
type Cell = number | '';
type Column = readonly [heading: string, sum: (rows: Rows) => Cell, cell: (row: BreakdownRow) => Cell];

const FIGURES: readonly Column[] = [
  counts('签约项目（个）', 'projects'),
  counts('正式合同（个）', 'formalCount'),
  amounts('正式合同额（亿元）', 'formalAmount'),
  counts('框架协议（个）', 'frameworkCount'),
  amounts('框架协议额（亿元）', 'frameworkAmount'),
  amounts('当年到位资金（亿元）', 'fundsYear'),
];

function counts(heading: string, key: 'projects' | 'formalCount' | 'frameworkCount'): Column {
  return [heading, (rows) => rows.reduce((sum, row) => sum + row[key], 0), (row) => row[key]];
}

function amounts(heading: string, key: 'formalAmount' | 'frameworkAmount' | 'fundsYear'): Column {
  const plus = (sum: Decimal | undefined, more: Decimal | undefined) =>
    more ? (sum?.plus(more) ?? more) : sum;
  return [
    heading,
    (rows) => inYiOrBlank(rows.reduce<Decimal | undefined>((sum, row) => plus(sum, row[key]), undefined)),
    (row) => inYiOrBlank(row[key]),
  ];
}

export const entry = functionEntry({
  id: 'BREAKDOWN',
  run: breakdown,
  formula:
    '每组：项目数、合同额、到位资金的口径同“项目数”“合同额”“到位资金”；各组之和等于合计；正式合同额大的在前',
  source:
    '同“合同额”“到位资金”；没有填写的归入“（未填）”，不丢弃。函数看不到区域以外的“单位名录”，引资单位写法不同的算不同单位，请先统一写法',
  units: ['表格', '日期', '分类口径', '合计行', '表格，金额亿元'],
  needs: ['项目名称', '合同类型', '签约时间', '合同额', '当年到位', '分类所用的一列', '进展（有终止项目时）'],
  explain: ([range, asOf, by], addresses) => {
    const context = ledgerCall(range, asOf, ['projects'], addresses[0]);
    const dimension = dimensionOf(choiceOf(by, '分类口径', GroupBy));
    const found = answer(groups(context, dimension));
    const formal = FIGURES[2]?.[1](found) ?? '';
    const whole = formal === '' ? '' : `，正式合同额合计${formal}亿元`;
    return [
      ['代入', `按${DIMENSIONS[dimension]}分${found.length}组${whole}`],
      ...found.flatMap(({ name, rows, fundsRows }): ExplainedRow[] => [
        [`计入项目的行：${name}`, rowsOf(rows)],
        [`计入到位资金的行：${name}`, rowsOf(fundsRows)],
      ]),
    ];
  },
  excel: {
    formula: '=SUMIFS(F:F,D:D,"工业",C:C,"正式合同",E:E,">="&DATE(2022,1,1),E:E,"<="&DATE(2022,6,30))',
    short: '这是一格；10个单位 × 6项 = 60条',
  },
  examples: [
    {
      shows: '按产业',
      args: [SAMPLE_LEDGER, '2022-06-30', '产业类别'],
      gives: [
        [
          '产业类别',
          '签约项目（个）',
          '正式合同（个）',
          '正式合同额（亿元）',
          '框架协议（个）',
          '框架协议额（亿元）',
          '当年到位资金（亿元）',
        ],
        ['工业', 3, 2, 2.6, 1, 4, 1.75],
        ['服务业', 1, 1, 0.2, 0, '', ''],
        ['合计', 4, 3, 2.8, 1, 4, 1.75],
      ],
    },
    {
      shows: '按合同类型，不要合计',
      args: [SAMPLE_LEDGER, '2022-03-31', '合同类型', '不含合计'],
      gives: [
        [
          '合同类型',
          '签约项目（个）',
          '正式合同（个）',
          '正式合同额（亿元）',
          '框架协议（个）',
          '框架协议额（亿元）',
          '当年到位资金（亿元）',
        ],
        ['正式合同', 1, 1, 2.5, 0, '', 1.75],
      ],
    },
    { shows: '没有这一列', args: [SAMPLE_LEDGER, '2022-06-30', '来源地'], gives: '#N/A 缺少：“来源地”列' },
  ],
});
