import { formatAddress } from '../model/address';
import { Decimal } from '../model/decimal';
import { formatPercent } from '../model/percent';
import { columnsBehind, type FigureColumn } from './figures/figure-columns';
import { figureTables, type FigureTable } from './figures/figure-tables';
import { printedNumber, printedRate, type PrintedNumber } from './figures/printed-number';
import { middle, quotient } from './figures/quotient';
import { breaches, type Instance } from './figures/relation';
import { bookRule, type Severity } from './rule';
import type { Agreement } from './figures/agreement';

const SEVERITY: Readonly<Record<Exclude<Agreement, 'agrees'>, Severity>> = {
  differs: 'error',
  'last-digit': 'info',
  truncated: 'info',
};

export const rateRecomputed = bookRule({
  code: 'G03',
  id: 'rate-recomputed',
  name: '完成率、占比、到位率重算不符',
  severity: 'error',
  reason: '率是别人最先看的数。分子分母改了而率没有改，或者截尾不修约，一除就露馅。',
  source: '渭南市：291÷292=99.66%，印作99.65%；涪陵区2015年占比截尾；兰洽会21届到位率12.97%印作12.64%',
  nextStep: '改成公式；分母另有口径的，在表头写明（如“占全年目标”）。',
  innocent: ['分母是另一个口径（序时目标、上年数），表头没有写明'],
  check(context, report, notChecked) {
    let printed = 0;
    let told = 0;
    for (const table of figureTables(context.ledger)) {
      const { sheet } = table.records;
      for (const rate of table.columns.filter(
        ({ role }) => role === 'completion' || role === 'in-place' || role === 'share',
      )) {
        printed++;
        const found = breaches(candidatesOf(table, rate));
        if (!found) continue;
        told++;
        for (const { row, label, printed: said, computed, columns, formula, verdict } of found) {
          if (verdict === 'agrees') continue;
          const value = formatPercent(middle(computed));
          const where = formatAddress({ sheet, row, column: rate.column });
          report({
            message: `${label}“${rate.header}”写${said.text}（${where}），${formula}=${value}${verdict === 'truncated' ? '，是截尾不是四舍五入' : verdict === 'last-digit' ? '，末位差一' : ''}；请核对或改成公式`,
            cells: columns.map((column) => ({ sheet, row, column })),
            record: `${label}${rate.header}`,
            values: { printed: said.text, computed: value },
            severity: SEVERITY[verdict],
          });
        }
      }
    }
    if (printed === 0) notChecked('没有“完成率”“占比”“到位率”列');
    else if (told === 0) notChecked('有率的列，但表中没有能与它对上的分子和分母');
  },
  examples: [
    {
      shows: '四舍五入后相符',
      sheets: {
        进度: '单位|目标（亿元）|完成（亿元）|完成率\n区商务委|160|95.03|59.39%\n区教委|25|12.59|50.36%',
      },
      expect: 'pass',
    },
    {
      shows: '改了完成数没有改完成率；一处截尾',
      sheets: {
        进度: '单位|目标（亿元）|完成（亿元）|完成率\n区商务委|160|95.03|59.39%\n区教委|25|12.59|52.36%\n区科技局|300|200|66.66%\n区林业局|10|5|50%',
      },
      expect: [
        ['进度!D3', '进度!C3', '进度!B3'],
        ['进度!D4', '进度!C4', '进度!B4'],
      ],
    },
    {
      shows: '占比与合计对不上',
      sheets: {
        汇总: '产业|个数|金额（亿元）|占比\n工业|13|59.47|62.58%\n农业|3|5|9.26%\n服务业|4|30.56|32.16%\n合计|20|95.03|100%',
      },
      expect: [['汇总!D3', '汇总!C3']],
    },
    {
      shows: '没有率的列',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3' },
      expect: 'not-checked',
    },
  ],
});

/** The relations that the headings allow: numerator over denominator in the same row, or over the column's total. */
function candidatesOf(table: FigureTable, rate: FigureColumn): readonly (readonly Instance[])[] {
  const behind = columnsBehind(table.columns, rate);
  if (rate.role === 'share') {
    const parts = behind.filter(
      ({ role, header }) => (role === 'number' || role === 'actual') && !/序号/.test(header),
    );
    return parts.map((part) => overTotal(table, rate, part));
  }
  const inPlace = rate.role === 'in-place';
  const actuals = behind.filter(({ role }) => role === 'actual');
  const numerators = inPlace
    ? behind.filter(
        ({ role, header }) => (role === 'number' || role === 'actual') && /到位|到资/.test(header),
      )
    : actuals.length > 0
      ? actuals
      : behind.filter(
          ({ role, header }) => role === 'number' && /累计|签约|到位/.test(header) && !/计划/.test(header),
        );
  const denominators = behind.filter(({ role, header }) =>
    inPlace
      ? role !== 'in-place' && /合同|协议|签约|投资|目标|任务/.test(header) && !/到位|到资/.test(header)
      : role === 'target' || /计划/.test(header),
  );
  return numerators.flatMap((part) => denominators.map((whole) => overColumn(table, rate, part, whole)));
}

function overColumn(
  { records, rows }: FigureTable,
  rate: FigureColumn,
  part: FigureColumn,
  whole: FigureColumn,
): readonly Instance[] {
  return rows.flatMap(({ row, label }): Instance[] => {
    const [a, b] = [
      printedNumber(records.grid, row, part.column),
      printedNumber(records.grid, row, whole.column),
    ];
    const printed = printedRate(records.grid, row, rate.column, rate.percent);
    const computed = a && b && (a.unit ?? part.unit) === (b.unit ?? whole.unit) ? quotient(a, b) : undefined;
    if (!a || !b || !printed || !computed) return [];
    const formula = `${part.leaf}${a.text}÷${whole.leaf}${b.text}`;
    return [{ row, label, printed, computed, columns: [rate.column, part.column, whole.column], formula }];
  });
}

function overTotal(
  { records, rows }: FigureTable,
  rate: FigureColumn,
  part: FigureColumn,
): readonly Instance[] {
  const whole = totalOf(records, part.column);
  if (!whole) return [];
  return rows.flatMap(({ row, label }): Instance[] => {
    const a = printedNumber(records.grid, row, part.column);
    const printed = printedRate(records.grid, row, rate.column, rate.percent);
    const computed = a && quotient(a, whole);
    if (!a || !printed || !computed) return [];
    return [
      {
        row,
        label,
        printed,
        computed,
        columns: [rate.column, part.column],
        formula: `${part.leaf}${a.text}÷合计${whole.text}`,
      },
    ];
  });
}

/** What the shares of a column are of: its last total, else the sum of its rows. */
function totalOf({ grid, rows, totals }: FigureTable['records'], column: number): PrintedNumber | undefined {
  const last = totals.at(-1);
  const printed = last && printedNumber(grid, last.row, column);
  if (printed) return printed;
  const parts = rows.flatMap((row) => printedNumber(grid, row, column) ?? []);
  if (parts.length === 0) return undefined;
  const value = parts.reduce((sum, part) => sum.plus(part.value), new Decimal(0));
  const half = parts.reduce((sum, part) => sum.plus(part.half), new Decimal(0));
  return { value, half, unit: undefined, text: value.toFixed() };
}
