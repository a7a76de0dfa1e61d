import { formatAddress } from '../model/address';
import { Decimal } from '../model/decimal';
import { figureTables } from './figures/figure-tables';
import { printedNumber } from './figures/printed-number';
import { bookRule } from './rule';

export const swappedDigits = bookRule({
  code: 'G07',
  id: 'swapped-digits',
  name: '数字疑似易位',
  severity: 'info',
  beta: true,
  reason: '抄数时相邻两位写反是最常见的笔误：6973.18 抄成 6793.18，合计就差180。',
  source: '第21届兰洽会报道：签约6793.18亿元、到位率12.64%，按6973.18亿元才相符',
  nextStep: '先核对列出的这个数，看是否两位写反。',
  innocent: ['恰好相差9的倍数'],
  check(context, report, notChecked) {
    let checked = 0;
    for (const { records, columns } of figureTables(context.ledger)) {
      const { grid, sheet, totals, rows } = records;
      const data = new Set(rows);
      for (const { column, header } of columns) {
        for (const { row, over } of totals) {
          const whole = printedNumber(grid, row, column);
          const parts = over
            .filter((at) => data.has(at))
            .flatMap((at) => {
              const printed = printedNumber(grid, at, column);
              return printed ? [{ at, value: printed.value }] : [];
            });
          if (!whole || parts.length < 2) continue;
          checked++;
          const gap = whole.value.minus(parts.reduce((sum, { value }) => sum.plus(value), new Decimal(0)));
          if (gap.isZero()) continue;
          // A part that is right when two of its digits change places is the likeliest; the total itself comes last.
          const wrong = parts.filter(({ value }) => swaps(value).some((other) => other.minus(value).eq(gap)));
          const [only] = wrong;
          if (!only || wrong.length > 1) continue;
          const cell = { sheet, row: only.at, column };
          const right = only.value.plus(gap);
          report({
            message: `${formatAddress(cell)}“${header}”写${only.value.toFixed()}，若是${right.toFixed()}（相邻两位对调），合计${whole.value.toFixed()}就相符；请核对原件`,
            cells: [cell],
            record: `${header}${only.value.toFixed()}`,
            values: { printed: only.value.toFixed(), perhaps: right.toFixed() },
          });
        }
      }
    }
    if (checked === 0) notChecked('没有合计行可供比对');
  },
  examples: [
    {
      shows: '合计相符',
      sheets: {
        签约项目:
          '序号|项目名称|引资单位|合同额（万元）\n1|甲项目|区教委|6973\n2|乙项目|区教委|1200\n合计|||8173',
      },
      expect: 'pass',
    },
    {
      shows: '6973 写成 6793',
      sheets: {
        签约项目:
          '序号|项目名称|引资单位|合同额（万元）\n1|甲项目|区教委|6793\n2|乙项目|区教委|1200\n合计|||8173',
      },
      expect: [['签约项目!D2']],
    },
    {
      shows: '没有合计行',
      sheets: { 签约项目: '序号|项目名称|引资单位|合同额（万元）\n1|甲项目|区教委|6973' },
      expect: 'not-checked',
    },
  ],
});

/** The number with two neighbouring digits changed, one pair at a time. */
function swaps(value: Decimal): readonly Decimal[] {
  const text = value.toFixed();
  const found: Decimal[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const next = text[i + 1] === '.' ? i + 2 : i + 1;
    const [a, b] = [text[i], text[next]];
    if (!a || !b || a === b || !/\d/.test(a) || !/\d/.test(b)) continue;
    const digits = [...text];
    digits[i] = b;
    digits[next] = a;
    found.push(new Decimal(digits.join('')));
  }
  return found;
}
