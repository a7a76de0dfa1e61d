import { dayOf, partsOf, type Day } from '../model/day';
import { fundsDefinition } from '../policies/funds-definition';
import { versionOn } from '../policies/policy';
import { columnsBehind } from './figures/figure-columns';
import { figureTables } from './figures/figure-tables';
import { printedRate } from './figures/printed-number';
import { bookRule } from './rule';

export const acrossDefinitions = bookRule({
  code: 'G10',
  id: 'across-definitions',
  name: '跨口径比较',
  severity: 'error',
  policies: [fundsDefinition],
  reason: '口径改过，前后两期的数不是一回事，同比没有意义。',
  source: '黔江区：2017年上半年到位83.3亿元，2022年上半年12.59亿元，2019年起统计口径重建',
  nextStep: '删去同比，或按新口径重算同期数并写明。',
  innocent: ['同期数已按新口径重算'],
  check(context, report, notChecked) {
    let checked = 0;
    for (const { records, columns } of figureTables(context.ledger)) {
      const { sheet, grid, rows, header } = records;
      const current = records.year ?? partsOf(context.asOf).year;
      for (const growth of columns.filter(({ role }) => role === 'growth')) {
        if (!rows.some((row) => printedRate(grid, row, growth.column, growth.percent))) continue;
        checked++;
        const years = [growth, ...columnsBehind(columns, growth)].flatMap(({ header: text }) =>
          yearsIn(text),
        );
        const oldest = Math.min(current - 1, ...years);
        const newest = Math.max(current, ...years);
        const [before, now] = [oldest, newest].map((year) => versionOn(fundsDefinition, lastDay(year)));
        if (!before || !now || before.value === now.value) continue;
        report({
          message: `${sheet}“${growth.header}”拿${newest}年与${oldest}年比，两年口径不同（${before.value}、${now.value}）：${now.source}；请删去或按同一口径重算`,
          cells: [{ sheet, row: header?.last ?? 0, column: growth.column }],
          record: growth.header,
          values: { oldest, newest },
        });
      }
    }
    if (checked === 0) notChecked('没有填有数值的同比列');
  },
  examples: [
    {
      shows: '2022年与2021年比',
      sheets: { 进度: '单位|2022年完成（亿元）|2021年同期（亿元）|同比\n区商务委|95.03|77.86|22.05%' },
      expect: 'pass',
    },
    {
      shows: '2022年与2017年比',
      sheets: { 进度: '单位|2022年完成（亿元）|2017年同期（亿元）|增长\n区商务委|12.59|83.3|-84.89%' },
      expect: [['进度!D1']],
    },
    {
      shows: '没有同比列',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3' },
      expect: 'not-checked',
    },
  ],
});

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\d)(20\d\d)年(?!以来|起)/g)].map(([, year]) => Number(year));
}

function lastDay(year: number): Day {
  return dayOf(year, 12, 31) ?? (0 as Day);
}
