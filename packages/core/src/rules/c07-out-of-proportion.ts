import { columnLetters } from '../model/address';
import { valueAt, type CellValue } from '../model/grid';
import type { Decimal } from '../model/decimal';
import { AMOUNT_UNITS, formatMoney, inUnit } from '../model/money';
import { capitalMultiple } from '../policies/capital-multiple';
import { investmentIntensity } from '../policies/investment-intensity';
import { cellsOf, nameOf } from './about';
import { figureColumns } from './figures/figure-columns';
import { printedNumber } from './figures/printed-number';
import { bookRule } from './rule';
import { tablesOf } from '../model/ledger';

export const outOfProportion = bookRule({
  code: 'C07',
  id: 'out-of-proportion',
  name: '投资额与注册资本、用地不成比例',
  severity: 'info',
  beta: true,
  policies: [capitalMultiple, investmentIntensity],
  reason: '注册资本几十万的公司签几十亿的合同，或者每亩投资高得离谱，多半是包装，或者单位写错。',
  source: '人民日报2016年报道：几千万包装成几亿；人民银行、工信部门对注册资本与投资规模的尽职调查要求',
  nextStep: '查投资方的实缴资本和股东背景；核对用地面积和金额的单位。',
  innocent: ['新设项目公司，注册资本分期实缴', '不新增用地的项目'],
  check(context, report, notChecked) {
    const multiple = context.policy(capitalMultiple);
    const range = context.policy(investmentIntensity);
    let checked = 0;
    for (const records of tablesOf(context.ledger, 'projects')) {
      const amount = records.columns.amount ?? records.columns.planned;
      const columns = figureColumns(records).filter(({ column }) =>
        records.unmapped.some((other) => other.column === column),
      );
      const capital = columns.find(({ header }) => /注册资[本金]/.test(header));
      const land = columns.find(({ header }) => /亩/.test(header) && /地|面积/.test(header));
      if (!amount || (!capital && !land)) continue;
      checked++;
      const { terminated } = context.facts(records);
      const perUnit = AMOUNT_UNITS[(capital?.unit ?? '') as '元'];
      const [low, high] = [range['下限'] ?? 0, range['上限'] ?? Infinity];
      records.rows.forEach((row, record) => {
        const fen = amount.fen[record] ?? NaN;
        if (!(fen >= 0) || terminated[record]) return;
        const yuan = fen / 100;
        const inProportion =
          (!capital ||
            far(
              valueAt(records.grid, row, capital.column),
              (own) => yuan < own * Number(perUnit ?? 0) * multiple * 0.99,
            )) &&
          (!land ||
            far(
              valueAt(records.grid, row, land.column),
              (mu) => yuan > mu * low * 10_100 && yuan < mu * high * 9_900,
            ));
        if (inProportion) return;
        const sum = amount.exact(record);
        if (!sum) return;
        const own = capital && printedNumber(records.grid, row, capital.column);
        const worth = own && (own.unit ? AMOUNT_UNITS[own.unit as '元'] : perUnit);
        const funds = own && worth ? own.value.times(worth) : undefined;
        if (capital && funds?.isPositive() && !funds.isZero() && sum.gt(funds.times(multiple))) {
          say(
            capital.column,
            row,
            `合同额${formatMoney(sum)}是注册资本${formatMoney(funds)}的${sum.dividedBy(funds).toFixed(0)}倍，超过${multiple}倍；请核实投资方实力`,
            { capital: funds.toFixed() },
          );
        }
        const mu = land && printedNumber(records.grid, row, land.column)?.value;
        const intensity = mu?.isPositive() && !mu.isZero() ? inUnit(sum, '万元').dividedBy(mu) : undefined;
        if (land && intensity && !within(intensity, range)) {
          say(
            land.column,
            row,
            `合同额${formatMoney(sum)}、用地${mu?.toFixed() ?? ''}亩，每亩${intensity.toFixed(1)}万元，超出${range['下限'] ?? 0}至${range['上限'] ?? 0}万元；请核对单位`,
            { intensity: intensity.toFixed(1) },
          );
        }

        function say(column: number, at: number, what: string, values: Record<string, string>): void {
          report({
            message: `“${nameOf(records, record)}”${what}（${columnLetters(column)}${at + 1}）`,
            cells: [
              { sheet: records.sheet, row: at, column },
              ...cellsOf(records, record, amount === records.columns.amount ? 'amount' : 'planned'),
            ],
            record: nameOf(records, record),
            values: { amount: sum?.toFixed() ?? '', ...values },
          });
        }
      });
    }
    if (checked === 0) notChecked('未找到“注册资本”或用地面积（亩）列');
  },
  examples: [
    {
      shows: '合同额是注册资本的10倍，每亩200万元',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|合同额（亿元）|注册资本（万元）|用地面积（亩）\n甲项目|区教委|2022-03-01|2|2000|100',
      },
      expect: 'pass',
    },
    {
      shows: '注册资本100万元签20亿元，每亩2万元',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|合同额（亿元）|注册资本（万元）|用地面积（亩）\n甲项目|区教委|2022-03-01|20|100|\n乙项目|区教委|2022-03-01|0.02|100|100',
      },
      expect: [
        ['签约项目!E2', '签约项目!D2'],
        ['签约项目!F3', '签约项目!D3'],
      ],
    },
    {
      shows: '没有注册资本和用地列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间|合同额（亿元）\n甲项目|区教委|2022-03-01|20' },
      expect: 'not-checked',
    },
  ],
});

function within(value: Decimal, range: Readonly<Record<string, number>>): boolean {
  return value.gte(range['下限'] ?? 0) && value.lte(range['上限'] ?? Infinity);
}

/** A blank, or a plain number so far from its limit that no decimals are needed to see it. */
function far(cell: CellValue | undefined, isFar: (value: number) => boolean): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === 'number' && cell > 0 && isFar(cell);
}
