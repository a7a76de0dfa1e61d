import { columnLetters } from '../model/address';
import type { AmountField } from '../model/field';
import { AMOUNT_UNITS } from '../model/money';
import type { Records } from '../model/records';
import { printedNumber } from './figures/printed-number';
import { figureColumns, type FigureColumn } from './figures/figure-columns';
import { cellsOf, nameOf } from './about';
import { tableRule } from './rule';

/** Parts by what their heading says (其中项), and the totals that they cannot exceed, the first that the table has. */
const PARTS: readonly { readonly says: RegExp; readonly of: readonly AmountField[] }[] = [
  { says: /固定资产投资|固投/, of: ['planned', 'amount'] },
  { says: /设备(?:投资|购置)|土建|建安|流动资金/, of: ['planned', 'amount'] },
  { says: /外资|FDI|外方/, of: ['planned', 'amount'] },
  { says: /工业.*(?:额|投资|金额)|其中.*工业/, of: ['amount'] },
  { says: /首期|一期(?:投资|合同)/, of: ['planned', 'amount'] },
];
// Other sorts of figures that the same words may head.
const UNRELATED = /到位|完成|入库|入统|目标|率|占比|比重|比例|个数|时间|是否|强度|上年|同期|备案|累计/;

export const partAboveWhole = tableRule({
  code: 'C10',
  id: 'part-above-whole',
  name: '其中项大于总项',
  severity: 'error',
  reason: '固定资产投资是总投资的一部分，外资、工业额也是。部分大于总数，必有一个填错或错了单位。',
  source: '招商引资月报表式：总投资，其中：固定资产投资、外资；合同额，其中：工业',
  nextStep: '核对两栏的单位和数值；总投资没有更新的，更新总投资。',
  innocent: ['两栏口径不同：一栏是首期，一栏是全部'],
  on: ['projects', 'talks'],
  needs: [],
  needsOneOf: [['amount', 'planned']],
  uses: ['amount', 'planned'],
  check(columns, records, context, report) {
    const { terminated } = context.facts(records);
    for (const part of figureColumns(records)) {
      const about = partOf(part, records);
      const field = about?.of.find((each) => columns[each as 'amount']);
      const whole = field && columns[field as 'amount'];
      const perUnit = AMOUNT_UNITS[(part.unit ?? whole?.unit ?? '') as '元'];
      if (!whole || !perUnit) continue;
      records.rows.forEach((row, record) => {
        const total = whole.exact(record);
        if (!total || terminated[record]) return;
        const printed = printedNumber(records.grid, row, part.column);
        const yuan = printed?.value.times(
          printed.unit ? (AMOUNT_UNITS[printed.unit as '元'] ?? NaN) : perUnit,
        );
        // Where the units differ the coarser column is rounded: half of its last digit is no contradiction.
        const slack = printed && part.unit !== whole.unit ? printed.half.times(perUnit) : 0;
        if (!printed || !yuan?.isFinite() || yuan.minus(slack).lte(total)) return;
        const unit = whole.unit ?? '元';
        const inUnit = (value: typeof total) => value.dividedBy(AMOUNT_UNITS[unit as '元'] ?? 1).toFixed();
        report({
          message: `“${nameOf(records, record)}”${columnLetters(part.column)}${row + 1}“${part.header}”${inUnit(yuan)}${unit}，大于“${whole.header}”${inUnit(total)}${unit}，多${inUnit(yuan.minus(total))}${unit}；请核对两栏的单位和数值`,
          cells: [{ sheet: records.sheet, row, column: part.column }, ...cellsOf(records, record, field)],
          record: nameOf(records, record),
          values: { part: yuan.toFixed(), whole: total.toFixed() },
        });
      });
    }
  },
  examples: [
    {
      shows: '固定资产投资等于总投资',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|固定资产投资（亿元）\n甲项目|区商务委|3|3\n乙项目|区教委|2|1.5',
      },
      expect: 'pass',
    },
    {
      shows: '固定资产投资大于合同额',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|固定资产投资（亿元）\n甲项目|区商务委|3|3.5\n乙项目|区教委|2|1.5',
      },
      expect: [['签约项目!D2', '签约项目!C2']],
    },
    {
      shows: '没有金额列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间\n甲项目|区商务委|2022-03-01' },
      expect: 'not-checked',
    },
  ],
});

function partOf({ column, header, unit }: FigureColumn, { unmapped }: Records) {
  const money = unit !== null || /额|投资|资金/.test(header);
  if (!money || !unmapped.some((other) => other.column === column) || UNRELATED.test(header))
    return undefined;
  return PARTS.find(({ says }) => says.test(header));
}
