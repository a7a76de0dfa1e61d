import { textsOf } from '../model/texts-of';
import { columnLetters } from '../model/address';
import { Decimal } from '../model/decimal';
import { tablesOf } from '../model/ledger';
import { nameOf } from './about';
import { printedNumber } from './figures/printed-number';
import { namesMoney, sourceSplits, type SourceSplit } from './figures/source-splits';
import { bookRule } from './rule';
import type { Records } from '../model/records';

const FISCAL = /财政|政府(?:投资|资金|拨款|专项)|专项债|国债|一般债|上级补助/;

export const sourcesAddUp = bookRule({
  code: 'D09',
  id: 'sources-add-up',
  name: '资金来源分项与合计不符，或混入财政资金',
  severity: 'error',
  reason: '到位资金按来源分列，分项之和应等于合计；本方配套和财政资金混进去，外来资金就虚高。',
  source: '云南招商投促月报：合计 = 其中我方 + 合作方（省外、其他州市、本州市）；涪陵区：政府性投入不纳入',
  nextStep: '核对分项；本方配套、财政资金从外来资金中剔除。',
  innocent: ['合计含流动资金等未列的来源，应在表头写明'],
  check(context, report, notChecked) {
    let checked = 0;
    for (const records of context.ledger.tables) {
      for (const split of sourceSplits(records).filter(({ name }) => namesMoney(name))) {
        checked++;
        for (const { row, record, whole, sum } of mismatches(records, split)) {
          const unit = split.unit ?? '';
          report({
            message: `“${nameOf(records, record)}”${columnLetters(split.whole)}${row + 1}“${split.name}”合计${whole.toFixed()}${unit}，${split.parts.length}个分项之和${sum.toFixed()}${unit}，差${whole.minus(sum).abs().toFixed()}${unit}；请核对分项`,
            cells: [split.whole, ...split.parts].map((column) => ({ sheet: records.sheet, row, column })),
            record: nameOf(records, record),
            values: { whole: whole.toFixed(), sum: sum.toFixed() },
          });
        }
      }
    }
    for (const records of tablesOf(context.ledger, 'receipts')) {
      const { source } = records.columns;
      if (!source) continue;
      checked++;
      textsOf(source).forEach((text, record) => {
        if (!FISCAL.test(text)) return;
        report({
          message: `“${nameOf(records, record)}”资金来源写“${text}”，政府性投入不计入外来资金；请核对后剔除`,
          cells: [{ sheet: records.sheet, row: records.rows[record] ?? 0, column: source.column }],
          record: nameOf(records, record),
          values: { source: text },
          severity: 'info',
        });
      });
    }
    if (checked === 0) notChecked('到位资金没有按来源分列（合计、我方、合作方），到账表也没有“资金来源”列');
  },
  examples: [
    {
      shows: '我方加合作方等于合计',
      sheets: {
        签约项目:
          '项目名称|引资单位|累计到位资金（万元）|||签约时间\n||合计|其中：我方|合作方|\n甲项目|区教委|500|100|400|2022-03-01\n乙项目|区教委|300||300|2022-03-01',
      },
      expect: 'pass',
    },
    {
      shows: '分项之和少100万元；到账表里有财政资金',
      sheets: {
        签约项目:
          '项目名称|引资单位|累计到位资金（万元）|||签约时间\n||合计|其中：我方|合作方|\n甲项目|区教委|500|100|300|2022-03-01\n乙项目|区教委|300||300|2022-03-01',
        到位资金:
          '项目名称|到账日期|到账金额（万元）|资金来源\n甲项目|2022-05-10|300|财政补助\n甲项目|2022-05-11|200|企业自筹',
      },
      expect: [['签约项目!C3', '签约项目!D3', '签约项目!E3'], ['到位资金!D2']],
    },
    {
      shows: '没有分来源的列',
      sheets: { 签约项目: '项目名称|引资单位|累计到位资金（万元）\n甲项目|区教委|500' },
      expect: 'not-checked',
    },
  ],
});

/** Rows whose parts do not add up. Blank parts are unknown: with one, only a sum above the whole is a contradiction. */
function* mismatches({ grid, rows }: Records, { whole: column, parts }: SourceSplit) {
  for (const [record, row] of rows.entries()) {
    const whole = printedNumber(grid, row, column);
    const known = parts.flatMap((part) => printedNumber(grid, row, part) ?? []);
    if (!whole || known.length === 0) continue;
    const sum = known.reduce((total, { value }) => total.plus(value), new Decimal(0));
    const slack = known.reduce((total, { half }) => total.plus(half), whole.half);
    // Amounts typed to the same places add up exactly; a difference within rounding needs several parts to arise.
    const over = sum.minus(whole.value);
    const tolerance = over.abs().lte(slack) && known.some(({ value }) => value.decimalPlaces() > 0);
    if (over.isZero() || tolerance || (known.length < parts.length && over.isNegative())) continue;
    yield { row, record, whole: whole.value, sum };
  }
}
