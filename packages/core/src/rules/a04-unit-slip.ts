import type { AmountColumn } from '../model/column';
import { Decimal } from '../model/decimal';
import type { AmountField } from '../model/field';
import { formatMoney } from '../model/money';
import { nthSmallest } from '../model/nth-smallest';
import { unitSlip } from '../policies/unit-slip';
import { addressOf, cellsOf, nameOf } from './about';
import { tableRule } from './rule';

const FIELDS = ['amount', 'planned', 'fundsYear', 'fundsTotal', 'received'] as const satisfies AmountField[];
// The median of a handful says nothing.
const ENOUGH = 5;

export const slippedUnit = tableRule({
  code: 'A04',
  id: 'unit-slip',
  name: '金额疑似错了单位',
  severity: 'warning',
  policies: [unitSlip],
  reason: '亿元栏里填了万元，一个项目就能顶一万个。错位的数一般与同列其他项目相差上千倍。',
  source: '推定：亿元与万元差一万倍；武汉东湖签约项目表等实际表式，一表之内亿元、万元并用',
  nextStep: '对照合同核对单位，改成表头写的单位，或在格内写明单位（如“3.2亿元”）。',
  innocent: ['确有特别大或特别小的项目'],
  on: ['projects', 'receipts', 'talks'],
  needs: [],
  needsOneOf: [FIELDS],
  uses: FIELDS,
  check(columns, records, context, report) {
    const times = context.policy(unitSlip);
    const { terminated } = context.facts(records);
    for (const field of FIELDS) {
      const column = columns[field];
      const middle = column && apart(column, times) ? medianOf(column) : undefined;
      if (!column || middle === undefined) continue;
      for (let record = 0; record < records.length; record++) {
        const fen = column.fen[record] ?? NaN;
        if (!(fen > middle * times || (fen > 0 && fen * times < middle)) || terminated[record]) continue;
        const sum = column.exact(record);
        if (!sum) continue;
        const large = fen > middle;
        const ratio = new Decimal(large ? fen / middle : middle / fen).toFixed(0);
        report({
          message: `“${nameOf(records, record)}”${addressOf(records, record, field)}“${column.header}”是${formatMoney(sum)}，${large ? `是同列中位数${formatMoney(new Decimal(middle).dividedBy(100))}的${ratio}倍` : `只有同列中位数${formatMoney(new Decimal(middle).dividedBy(100))}的${ratio}分之一`}，疑似${large ? '把万元填进了亿元栏' : '把亿元填进了万元栏'}；请对照合同核对单位`,
          cells: cellsOf(records, record, field),
          record: nameOf(records, record),
          values: { [field]: sum.toFixed(), median: new Decimal(middle).dividedBy(100).toFixed() },
        });
      }
    }
  },
  examples: [
    {
      shows: '大小相差百倍是正常的，格内写明单位的已换算',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3\n乙项目|区教委|0.2\n丙项目|区教委|30\n丁项目|区教委|5000万元\n戊项目|区教委|2',
      },
      expect: 'pass',
    },
    {
      shows: '亿元栏里填了万元',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3\n乙项目|区教委|2\n丙项目|区教委|30000\n丁项目|区教委|5\n戊项目|区教委|2',
      },
      expect: [['签约项目!C4']],
    },
    {
      shows: '没有金额列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间\n甲项目|区商务委|2022-03-01' },
      expect: 'not-checked',
    },
  ],
});

/** Some amount is so many times another, and so may be so many times the median: else nothing needs to be sorted. */
function apart({ fen }: AmountColumn, times: number): boolean {
  let least = Infinity;
  let most = 0;
  for (const amount of fen) {
    if (amount > 0 && amount < least) least = amount;
    if (amount > most) most = amount;
  }
  return most > least * times;
}

/** The median of the amounts above zero, in 分; undefined where there are too few. */
function medianOf({ fen }: AmountColumn): number | undefined {
  const known = fen.filter((amount) => amount > 0);
  return known.length < ENOUGH ? undefined : nthSmallest(known, known.length >> 1);
}
