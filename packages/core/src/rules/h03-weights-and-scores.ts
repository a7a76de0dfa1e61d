import { formatAddress } from '../model/address';
import { Decimal } from '../model/decimal';
import type { FigureColumn } from './figures/figure-columns';
import { figureTables, type FigureTable } from './figures/figure-tables';
import { printedNumber } from './figures/printed-number';
import { bookRule, type Report } from './rule';

// A table of a few indicators that add up to far less is one part of a scheme.
const NEAR = 15;

export const weightsAndScores = bookRule({
  code: 'H03',
  id: 'weights-and-scores',
  name: '权重之和不是100，得分超过分值，加分重复',
  severity: 'error',
  reason: '权重加起来不是100，排名就不公平；得分超过分值、一个项目加两次分，考核结果站不住。',
  source: '玉林2008、三明2020等考核办法：各项分值之和100，得分以分值为限，单个项目不重复加分',
  nextStep: '对照考核办法改正；允许超分的，在办法里写明上限。',
  innocent: ['加分项另计，不在100分之内', '一张表只列了部分指标'],
  check(context, report, notChecked) {
    let checked = 0;
    for (const table of figureTables(context.ledger)) {
      const { columns } = table;
      const weights = columns.filter(({ role }) => role === 'weight');
      const scores = columns.filter(({ role }) => role === 'score');
      for (const weight of weights) if (checkSum(table, weight, report)) checked++;
      const [weight, score] = [weights[0], scores[0]];
      if (weight && score && weights.length === 1 && scores.length === 1) {
        checked++;
        checkCaps(table, weight, score, report);
      }
      const bonus = columns.find(({ leaf }) => /^加分/.test(leaf));
      if (bonus) {
        checked++;
        checkTwice(table, bonus, report);
      }
    }
    if (checked === 0) notChecked('没有权重、分值、得分或加分列');
  },
  examples: [
    {
      shows: '权重之和100，得分不超过分值',
      sheets: { 考核: '考核指标|权重|得分\n合同额|60|55\n到位资金|40|40' },
      expect: 'pass',
    },
    {
      shows: '权重之和95，一项得分超过分值',
      sheets: { 考核: '考核指标|权重|得分\n合同额|60|62\n到位资金|35|30' },
      expect: [
        ['考核!B2', '考核!B3'],
        ['考核!C2', '考核!B2'],
      ],
    },
    {
      shows: '同一个项目加了两次分',
      sheets: {
        加分: '单位|项目名称|加分|合同额（亿元）\n区商务委|甲项目|2|3\n区教委|乙项目|2|3\n区商务委|甲项目|1|3',
      },
      expect: [['加分!C2', '加分!C4']],
    },
    {
      shows: '没有权重和得分',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3' },
      expect: 'not-checked',
    },
  ],
});

/** The weights of a table's indicators; a column that repeats one weight for every unit is no scheme. */
function checkSum({ records }: FigureTable, weight: FigureColumn, report: Report): boolean {
  const { grid, sheet, rows, header } = records;
  const parts = rows.flatMap((row) => {
    const printed = printedNumber(grid, row, weight.column);
    return printed ? [{ row, value: printed.value }] : [];
  });
  if (parts.length < 2) return false;
  const sum = parts.reduce((total, { value }) => total.plus(value), new Decimal(0));
  const fractions = sum.lte(2);
  const whole = fractions ? 1 : 100;
  if (
    sum.eq(whole) ||
    sum
      .minus(whole)
      .abs()
      .gt((whole * NEAR) / 100)
  )
    return true;
  report({
    message: `${sheet}“${weight.header}”${parts.length}项之和是${sum.toFixed()}，不是${whole}，${sum.gt(whole) ? '多' : '少'}${sum.minus(whole).abs().toFixed()}；请对照考核办法`,
    cells: parts.map(({ row }) => ({ sheet, row, column: weight.column })),
    record: `${sheet}${weight.header}${header?.first ?? ''}`,
    values: { sum: sum.toFixed(), whole },
  });
  return true;
}

function checkCaps(
  { records, rows }: FigureTable,
  weight: FigureColumn,
  score: FigureColumn,
  report: Report,
): void {
  for (const { row, label } of rows) {
    const [cap, got] = [weight, score].map(({ column }) => printedNumber(records.grid, row, column));
    if (!cap || !got || got.value.lte(cap.value)) continue;
    const { sheet } = records;
    report({
      message: `${label}得分${got.text}（${formatAddress({ sheet, row, column: score.column })}），超过${weight.leaf}${cap.text}，多${got.value.minus(cap.value).toFixed()}；请按封顶计`,
      cells: [score, weight].map(({ column }) => ({ sheet, row, column })),
      record: `${label}${score.header}`,
      values: { score: got.value.toFixed(), cap: cap.value.toFixed() },
    });
  }
}

/** One project that earns a bonus in two rows. */
function checkTwice({ records }: FigureTable, bonus: FigureColumn, report: Report): void {
  const { project } = records.columns;
  if (!project) return;
  const first = new Map<string, number>();
  records.rows.forEach((row, record) => {
    const name = project.text(record).replace(/\s+/g, '');
    const points = printedNumber(records.grid, row, bonus.column);
    if (name === '' || !points || points.value.isZero()) return;
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, row);
      return;
    }
    const { sheet } = records;
    report({
      message: `“${name}”在第${earlier + 1}行和第${row + 1}行都加了分；单个项目不重复加分，请留一处`,
      cells: [earlier, row].map((at) => ({ sheet, row: at, column: bonus.column })),
      record: name,
      values: { points: points.value.toFixed() },
    });
  });
}
