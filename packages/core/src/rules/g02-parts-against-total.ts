import { valueAt } from '../model/grid';
import { formatAddress } from '../model/address';
import { Decimal } from '../model/decimal';
import type { Records } from '../model/records';
import type { FigureColumn } from './figures/figure-columns';
import { figureTables } from './figures/figure-tables';
import { printedNumber, type PrintedNumber } from './figures/printed-number';
import { namesMoney, sourceSplits } from './figures/source-splits';
import { summariesAgainstLedger } from './summaries/summaries-against-ledger';
import { targetColumns } from './targets-set';
import { bookRule, type Report } from './rule';

// Figures that do not add up by their nature.
const NOT_ADDITIVE =
  /率|比重|占比|排名|名次|同比|增幅|增速|增长|%|年度|年份|平均|单价|序号|代码|编码|电话|日期|时间|权重|月份|强度/;

export const partsAgainstTotal = bookRule({
  code: 'G02',
  id: 'parts-against-total',
  name: '分项之和与总数不符',
  severity: 'error',
  reason: '总数29个，正式20个、框架8个，少的1个是什么？个数必须严丝合缝，金额只容许四舍五入的差。',
  source: '2022年上半年总结：29个与20个、8个之和；达州市2019年：95个652亿元与分项之和93个648.95亿元',
  nextStep: '逐项核对；有“其他”类没有列出的，补列。',
  innocent: ['分项有交叉（一个项目属于两类）', '只列了主要分项', '汇总表的统计口径或截止日与台账不同'],
  check(context, report, notChecked) {
    let checked = summariesAgainstLedger(context, report);
    for (const { records, columns } of figureTables(context.ledger)) {
      checked += checkTotalRows(records, columns, report);
      for (const split of sourceSplits(records)) {
        if (namesMoney(split.name)) continue;
        for (const row of records.rows) {
          const whole = printedNumber(records.grid, row, split.whole);
          const parts = split.parts.flatMap((part) => printedNumber(records.grid, row, part) ?? []);
          if (!whole || parts.length < split.parts.length) continue;
          checked++;
          const sum = total(parts);
          if (agrees(whole, parts, sum)) continue;
          report({
            message: `${records.sheet}第${row + 1}行“${split.name}”合计${whole.text}，${parts.map(({ text }) => text).join('+')}=${sum.toFixed()}，差${whole.value.minus(sum).abs().toFixed()}；请逐项核对`,
            cells: [split.whole, ...split.parts].map((column) => ({ sheet: records.sheet, row, column })),
            record: `${split.name}${row + 1}`,
            values: { whole: whole.value.toFixed(), sum: sum.toFixed() },
          });
        }
      }
    }
    if (checked === 0) notChecked('没有带合计的汇总表');
  },
  examples: [
    {
      shows: '分项之和等于合计',
      sheets: {
        汇总: '产业|个数|金额（亿元）|占比\n工业|13|59.47|62.58%\n农业|3|5|5.26%\n服务业|4|30.56|32.16%\n合计|20|95.03|100%',
      },
      expect: 'pass',
    },
    {
      shows: '个数少1个',
      sheets: {
        汇总: '产业|个数|金额（亿元）|占比\n工业|13|59.47|62.58%\n农业|3|5|5.26%\n服务业|4|30.56|32.16%\n合计|21|95.03|100%',
      },
      expect: [['汇总!B5', '汇总!B2', '汇总!B3', '汇总!B4']],
    },
    {
      shows: '一个乡镇一张表，汇总表里一个镇多写了1个项目',
      sheets: {
        汇总表: '乡镇|项目个数|合同额（亿元）\n石会镇|2|5\n黑溪镇|2|3\n濯水镇|1|4\n合计|5|12',
        石会镇: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3\n乙项目|区教委|2',
        黑溪镇: '项目名称|引资单位|合同额（亿元）\n丙项目|区教委|3',
        濯水镇: '项目名称|引资单位|合同额（亿元）\n丁项目|区教委|4',
      },
      expect: [['汇总表!B3']],
    },
    {
      shows: '按单位的汇总表只算正式合同，与台账相符',
      sheets: {
        分单位汇总: '引资单位|项目个数|合同额（亿元）\n区教委|1|3\n区商务委|1|1\n合计|2|4',
        签约项目:
          '项目名称|引资单位|合同类型|合同额（亿元）\n甲项目|区教委|正式合同|3\n乙项目|区教委|框架协议|2\n丙项目|区商务委|正式合同|1',
      },
      expect: 'pass',
    },
    {
      shows: '没有汇总表',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3' },
      expect: 'not-checked',
    },
  ],
});

/** Totals of columns that no amount field covers (G01 and H01 see to the others), in tables of figures. */
function checkTotalRows(records: Records, columns: readonly FigureColumn[], report: Report): number {
  const { grid, sheet, totals, kind } = records;
  if (kind !== 'other' && kind !== 'targets') return 0;
  const covered = new Set(kind === 'targets' ? targetColumns(records).map(({ column }) => column) : []);
  let checked = 0;
  for (const { column, header } of columns) {
    if (covered.has(column) || NOT_ADDITIVE.test(header)) continue;
    for (const { row, label, over } of totals) {
      const whole = printedNumber(grid, row, column);
      const parts = over.flatMap((at) => printedNumber(grid, at, column) ?? []);
      const filled = over.filter((at) => (valueAt(grid, at, column) ?? '') !== '').length;
      if (!whole || parts.length < 2 || parts.length < filled) continue;
      checked++;
      const sum = total(parts);
      if (agrees(whole, parts, sum)) continue;
      const cell = { sheet, row, column };
      report({
        message: `${formatAddress(cell)}“${header}”${label.replace(/\s+/g, '')}${whole.text}，${parts.length}行之和是${sum.toFixed()}，差${whole.value.minus(sum).abs().toFixed()}；请逐项核对`,
        cells: [cell, ...over.map((at) => ({ sheet, row: at, column }))],
        record: `${header}${label}`,
        values: { whole: whole.value.toFixed(), sum: sum.toFixed() },
      });
    }
  }
  return checked;
}

function total(parts: readonly PrintedNumber[]): Decimal {
  return parts.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
}

/** Counts add up exactly; amounts to within the rounding of every figure printed. */
function agrees(whole: PrintedNumber, parts: readonly PrintedNumber[], sum: Decimal): boolean {
  const difference = sum.minus(whole.value).abs();
  const counts = [whole, ...parts].every(({ value }) => value.isInteger());
  return counts
    ? difference.isZero()
    : difference.lte(parts.reduce((slack, { half }) => slack.plus(half), whole.half));
}
