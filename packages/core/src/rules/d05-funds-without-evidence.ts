import type { AmountField, DateField } from '../model/field';
import type { Decimal } from '../model/decimal';
import { formatMoney, money, type AmountUnit } from '../model/money';
import { cellsOf, nameOf } from './about';
import { tableRule } from './rule';

const STATED = /(\d[\d,]*(?:\.\d+)?)(亿|万)?元/g;
/** Words by which one amount may stand for several vouchers. */
const SEVERAL = /[张份笔批次各每等×*]/;

/** The sum of the amounts that a voucher's text states (进账单300万元); undefined where it states none, or perhaps not all. */
function provenBy(proof: string): Decimal | undefined {
  if (!proof.includes('元') || SEVERAL.test(proof)) return undefined;
  const amounts = [...proof.matchAll(STATED)].map(([, number = '', unit = '']) =>
    money(number.replaceAll(',', ''), `${unit}元` as AmountUnit),
  );
  return amounts.length > 0
    ? amounts.reduce<Decimal>((sum, amount) => sum.plus(amount), money(0))
    : undefined;
}

/** A column 佐证 that is answered rather than filled in: 否, 未提供. */
const NONE =
  /^(?:否|×|✗|no?|无.{0,3}|没有.{0,3}|缺.{0,3}|(?:暂?未|尚未|待)(?:提供|提交|上传|收集|补充?|登记|取得))$/i;

export const fundsWithoutEvidence = tableRule({
  code: 'D05',
  id: 'funds-without-evidence',
  name: '到位资金无佐证',
  severity: 'warning',
  reason: '没有进账单、发票或验资报告的到位资金，核查时不予认定，还可能被认为虚报。',
  source:
    '2026年1月中央层面整治形式主义通报：要求企业提供虚假佐证、代企业编造数据；各地认定办法：银行进账单、有效发票、验资报告',
  nextStep: '登记佐证材料的名称或编号；确无佐证的，先从到位资金中剔除，核实后再计。',
  innocent: ['佐证已收、尚未登记', '佐证按批次另册保管'],
  on: ['projects', 'receipts'],
  needs: ['evidence'],
  needsOneOf: [['fundsYear', 'fundsTotal', 'received']],
  uses: ['fundsYear', 'fundsTotal', 'received'],
  check({ evidence, fundsYear, fundsTotal, received }, records, context, report) {
    const funds = records.kind === 'receipts' ? received : (fundsYear ?? fundsTotal);
    if (!funds) return;
    const { terminated } = context.facts(records);
    const fields: readonly (AmountField | DateField)[] =
      records.kind === 'receipts' ? ['receivedOn', 'received'] : ['fundsYear', 'fundsTotal'];
    for (let record = 0; record < records.length; record++) {
      if (!((funds.fen[record] ?? NaN) > 0) || terminated[record]) continue;
      const said = evidence.codes[record] === 0 ? '' : evidence.text(record);
      const proof = NONE.test(said) ? '' : said;
      const proven = provenBy(proof);
      if (proof !== '' && !proven) continue;
      const sum = funds.exact(record);
      if (!sum || proven?.gte(sum)) continue;
      if (proven) {
        report({
          message: `“${nameOf(records, record)}”到位${formatMoney(sum)}，佐证材料写的是“${proof}”，只有${formatMoney(proven)}，差${formatMoney(sum.minus(proven))}；请补登其余的凭证`,
          cells: cellsOf(records, record, ...fields, 'evidence'),
          record: nameOf(records, record),
          values: { funds: sum.toFixed(), evidence: proof },
        });
        continue;
      }
      report({
        message: `“${nameOf(records, record)}”到位${formatMoney(sum)}，没有登记佐证材料；请补登进账单、发票或验资报告`,
        cells: cellsOf(records, record, ...fields, 'evidence'),
        record: nameOf(records, record),
        values: { funds: sum.toFixed() },
      });
    }
  },
  examples: [
    {
      shows: '当年没有到位的不需要佐证',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|当年到位资金（万元）|佐证材料\n甲项目|区商务委|3|500|银行进账单\n乙项目|区教委|2||',
      },
      expect: 'pass',
    },
    {
      shows: '有到位没有佐证',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|当年到位资金（万元）|佐证材料\n甲项目|区商务委|3|500|\n乙项目|区教委|2|300|验资报告',
      },
      expect: [['签约项目!D2', '签约项目!E2']],
    },
    {
      shows: '佐证材料写的金额比到位少；几张凭证的不猜',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|当年到位资金（万元）|佐证材料\n甲项目|区商务委|3|500|银行进账单300万元\n乙项目|区教委|2|300|进账单300万元\n丙项目|区教委|2|900|进账单3张，每张300万元',
      },
      expect: [['签约项目!D2', '签约项目!E2']],
    },
    {
      shows: '没有佐证材料列',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）|当年到位资金（万元）\n甲项目|区商务委|3|500' },
      expect: 'not-checked',
    },
  ],
});
