import { formatAddress } from '../model/address';
import { formatPercent } from '../model/percent';
import { columnsBehind, type FigureColumn } from './figures/figure-columns';
import { figureTables, type FigureTable } from './figures/figure-tables';
import { printedNumber, printedRate } from './figures/printed-number';
import { lessOne, middle, quotient } from './figures/quotient';
import { breaches, type Instance } from './figures/relation';
import { bookRule } from './rule';

export const growthRecomputed = bookRule({
  code: 'G04',
  id: 'growth-recomputed',
  name: '同比重算不符',
  severity: 'warning',
  reason: '本期和同期都在表上，同比却对不上，要么同期基数调整过而没有说明，要么算错。',
  source: '重庆市2022年一季度：4470亿元“同比增长14.3%”，按上年公布数4231亿元只有5.65%，基数已调整',
  nextStep: '核对同期数；基数调整过的，在表下写明调整原因。',
  innocent: ['同期基数按可比口径调整，应附说明'],
  check(context, report, notChecked) {
    let told = 0;
    for (const table of figureTables(context.ledger)) {
      const { sheet } = table.records;
      for (const growth of table.columns.filter(({ role }) => role === 'growth')) {
        const found = breaches(candidatesOf(table, growth));
        if (!found) continue;
        told++;
        for (const { row, label, printed, computed, columns, formula, verdict } of found) {
          const value = formatPercent(middle(computed));
          report({
            message: `${label}“${growth.header}”写${printed.text}（${formatAddress({ sheet, row, column: growth.column })}），${formula}=${value}；请核对同期数，基数有调整的写明原因`,
            cells: columns.map((column) => ({ sheet, row, column })),
            record: `${label}${growth.header}`,
            values: { printed: printed.text, computed: value },
            ...(verdict !== 'differs' && { severity: 'info' as const }),
          });
        }
      }
    }
    if (told === 0) notChecked('没有本期、同期、同比三列俱全的表');
  },
  examples: [
    {
      shows: '本期与同期算得出同比',
      sheets: {
        进度: '单位|完成（亿元）|上年同期（亿元）|同比\n区商务委|95.03|77.86|22.05%\n区教委|12.59|8.14|54.67%',
      },
      expect: 'pass',
    },
    {
      shows: '同期基数对不上',
      sheets: {
        进度: '单位|完成（亿元）|上年同期（亿元）|同比\n区商务委|95.03|77.86|22.05%\n区教委|12.59|8.14|34.67%\n区科技局|4|2|100%',
      },
      expect: [['进度!D3', '进度!B3', '进度!C3']],
    },
    {
      shows: '没有上年同期',
      sheets: { 进度: '单位|目标（亿元）|完成（亿元）|同比\n区商务委|160|95.03|22.05%' },
      expect: 'not-checked',
    },
  ],
});

function candidatesOf(
  { records, columns, rows }: FigureTable,
  growth: FigureColumn,
): readonly (readonly Instance[])[] {
  const behind = columnsBehind(columns, growth);
  const bases = behind.filter(({ role }) => role === 'base');
  const currents = behind.filter(
    ({ role, header }) => (role === 'actual' || role === 'number') && !/序号/.test(header),
  );
  return currents.flatMap((current) =>
    bases.map((base) =>
      rows.flatMap(({ row, label }): Instance[] => {
        const [a, b] = [
          printedNumber(records.grid, row, current.column),
          printedNumber(records.grid, row, base.column),
        ];
        const printed = printedRate(records.grid, row, growth.column, growth.percent);
        const ratio = a && b && quotient(a, b);
        if (!a || !b || !printed || !ratio) return [];
        const formula = `${current.leaf}${a.text}÷${base.leaf}${b.text}−1`;
        return [
          {
            row,
            label,
            printed,
            computed: lessOne(ratio),
            columns: [growth.column, current.column, base.column],
            formula,
          },
        ];
      }),
    ),
  );
}
