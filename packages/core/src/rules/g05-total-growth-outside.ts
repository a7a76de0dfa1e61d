import { formatAddress } from '../model/address';
import { Decimal } from '../model/decimal';
import { formatPercent } from '../model/percent';
import { figureTables } from './figures/figure-tables';
import { printedRate, type PrintedRate } from './figures/printed-number';
import { bookRule } from './rule';

export const totalGrowthOutside = bookRule({
  code: 'G05',
  id: 'total-growth-outside',
  name: '总增速不在分项增速之间',
  severity: 'error',
  reason: '总增速是各分项增速的加权平均，不可能比最高的还高、比最低的还低。',
  source: '涪陵区2015年上半年：到位总额增长7.9%，分项为17.1%与-7.3%，按分项推算为-5.9%',
  nextStep: '核对合计行的本期、同期数；分项没有列全的，补列或写明。',
  innocent: ['分项没有列全', '个别分项同期为零，没有增速'],
  check(context, report, notChecked) {
    let checked = 0;
    for (const { records, columns } of figureTables(context.ledger)) {
      const { grid, sheet, totals, kind } = records;
      if (kind !== 'other' && kind !== 'targets') continue;
      for (const { column, header, percent } of columns.filter(({ role }) => role === 'growth')) {
        for (const { row, label, over } of totals) {
          const whole = printedRate(grid, row, column, percent);
          const parts = over.flatMap((at) => printedRate(grid, at, column, percent) ?? []);
          if (!whole || parts.length < 2 || parts.length < over.length) continue;
          checked++;
          const [low, high] = [Decimal.min(...parts.map(lowest)), Decimal.max(...parts.map(highest))];
          if (highest(whole).gte(low) && lowest(whole).lte(high)) continue;
          const cell = { sheet, row, column };
          report({
            message: `${label.replace(/\s+/g, '')}“${header}”${whole.text}（${formatAddress(cell)}），各分项在${formatPercent(low)}到${formatPercent(high)}之间，总增速不可能在此之外；请核对`,
            cells: [cell, ...over.map((at) => ({ sheet, row: at, column }))],
            record: `${label}${header}`,
            values: { whole: whole.text, parts: parts.map(({ text }) => text) },
          });
        }
      }
    }
    if (checked === 0) notChecked('没有既有分项增速又有总增速的汇总表');
  },
  examples: [
    {
      shows: '总增速在两个分项之间',
      sheets: { 汇总: '产业|金额（亿元）|同比\n工业|60|20%\n农业|40|-5%\n合计|100|8.7%' },
      expect: 'pass',
    },
    {
      shows: '总增速高于所有分项',
      sheets: { 汇总: '产业|金额（亿元）|同比\n工业|60|17.1%\n农业|40|-7.3%\n合计|100|27.9%' },
      expect: [['汇总!C4', '汇总!C2', '汇总!C3']],
    },
    {
      shows: '没有同比列',
      sheets: { 汇总: '产业|金额（亿元）|占比\n工业|60|60%\n农业|40|40%\n合计|100|100%' },
      expect: 'not-checked',
    },
  ],
});

function lowest({ readings }: PrintedRate): Decimal {
  return Decimal.min(...readings.map(({ value, half }) => value.minus(half)));
}

function highest({ readings }: PrintedRate): Decimal {
  return Decimal.max(...readings.map(({ value, half }) => value.plus(half)));
}
