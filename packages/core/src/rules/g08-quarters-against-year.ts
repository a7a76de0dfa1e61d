import { formatAddress } from '../model/address';
import { Decimal } from '../model/decimal';
import type { FigureColumn } from './figures/figure-columns';
import { figureTables, type FigureTable } from './figures/figure-tables';
import { printedNumber } from './figures/printed-number';
import { bookRule } from './rule';

const QUARTER = /^(?:第?[一二三四1-4]季度|Q[1-4])/;
const MONTH = /^(?:20\d\d年)?(?:1[0-2]|[1-9])月/;
const WHOLE_YEAR = /^(?:当年|本年|今年|年初|全年|合计$|1[-—至~]\d{1,2}月)/;
const WHOLE = /^(?:累计|合计|全年|本年|年度|1[-—至~]\d{1,2}月|总计|小计)/;

export const quartersAgainstYear = bookRule({
  code: 'G08',
  id: 'quarters-against-year',
  name: '累计与各季（月）之和不符',
  severity: 'warning',
  reason: '各季加起来不等于累计，说明有一季修订过，累计或分季没有跟着改。',
  source: '重庆市2023年：上半年2377亿元与三季度1370亿元之和3747亿元，前三季度公布3709亿元',
  nextStep: '核对各季数；修订过的，两处一起改，并写明。',
  innocent: ['以前季度的数修订过，应在表下说明'],
  check(context, report, notChecked) {
    let checked = 0;
    for (const table of figureTables(context.ledger)) {
      for (const { whole, parts } of splitsOf(table)) {
        const found = compareRows(table, whole, parts);
        checked += found.length;
        const broken = found.filter(({ agrees }) => !agrees);
        // What hardly any row keeps is no sum: a header with the same words for something else.
        if (broken.length * 2 > found.length && found.length > 1) continue;
        for (const { row, label, said, sum, periods } of broken) {
          const { sheet } = table.records;
          report({
            message: `${label}“${whole.header}”${said.toFixed()}（${formatAddress({ sheet, row, column: whole.column })}），${periods}个分期之和是${sum.toFixed()}，差${said.minus(sum).abs().toFixed()}；请核对，修订过的写明`,
            cells: [whole, ...parts].map(({ column }) => ({ sheet, row, column })),
            record: `${label}${whole.header}`,
            values: { whole: said.toFixed(), sum: sum.toFixed() },
          });
        }
      }
    }
    if (checked === 0) notChecked('没有分季（月）又有累计的表');
  },
  examples: [
    {
      shows: '四季之和等于全年',
      sheets: {
        分季: '指标|一季度|二季度|三季度|四季度|全年|单位\n合同额|1|2|3|4|10|亿元\n到位资金|1|1|1|2|5|亿元',
      },
      expect: 'pass',
    },
    {
      shows: '一行对不上',
      sheets: {
        分季: '指标|一季度|二季度|三季度|四季度|全年|单位\n合同额|1|2|3|4|10|亿元\n到位资金|1|1|1|1|5|亿元',
      },
      expect: [['分季!F3', '分季!B3', '分季!C3', '分季!D3', '分季!E3']],
    },
    {
      shows: '没有分季的列',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3' },
      expect: 'not-checked',
    },
  ],
});

/** Runs of quarters or months under one group, with the cumulative column beside them. */
function splitsOf({
  columns,
  records,
}: FigureTable): readonly { readonly whole: FigureColumn; readonly parts: readonly FigureColumn[] }[] {
  const groups = new Map<string, FigureColumn[]>();
  for (const column of columns) groups.set(column.group, [...(groups.get(column.group) ?? []), column]);
  return [...groups.values()].flatMap((group) => {
    // In a ledger 累计 runs from the start of the project, not of the year.
    const says = records.kind === 'projects' ? WHOLE_YEAR : WHOLE;
    const own = group.filter(({ leaf }) => says.test(leaf));
    // The sum may stand beside the group of its parts (2022年各月到位 | 合计).
    const wholes = own.length > 0 ? own : (groups.get('') ?? []).filter(({ leaf }) => says.test(leaf));
    const [whole] = wholes;
    if (!whole || wholes.length > 1) return [];
    return [QUARTER, MONTH].flatMap((period) => {
      const parts = group.filter(({ leaf, column }) => period.test(leaf) && column !== whole.column);
      // Only a run from the year's beginning adds up to it.
      const fromStart = parts.every(({ leaf }, index) => orderOf(leaf) === index + 1);
      return parts.length > 1 && fromStart ? [{ whole, parts }] : [];
    });
  });
}

/** Which quarter or month a heading names, from 1. */
function orderOf(leaf: string): number {
  const [numeral] = /[一二三四]|1[0-2]|[1-9]/.exec(leaf.replace(/20\d\d年/, '')) ?? [];
  const at = '一二三四'.indexOf(numeral ?? '?');
  return at >= 0 ? at + 1 : Number(numeral);
}

function compareRows({ records, rows }: FigureTable, whole: FigureColumn, parts: readonly FigureColumn[]) {
  return rows.flatMap(({ row, label }) => {
    const said = printedNumber(records.grid, row, whole.column);
    const known = parts.flatMap(({ column }) => printedNumber(records.grid, row, column) ?? []);
    // Periods to come are blank, and so is one in which nothing came in.
    if (!said || known.length < 2) return [];
    const sum = known.reduce((total, { value }) => total.plus(value), new Decimal(0));
    const slack = known.reduce((total, { half }) => total.plus(half), said.half);
    const counts = known.every(({ value }) => value.isInteger()) && said.value.isInteger();
    return [
      {
        row,
        label,
        periods: known.length,
        said: said.value,
        sum,
        agrees: sum
          .minus(said.value)
          .abs()
          .lte(counts ? 0 : slack),
      },
    ];
  });
}
