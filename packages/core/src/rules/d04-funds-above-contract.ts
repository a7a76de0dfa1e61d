import { formatMoney } from '../model/money';
import { tablesOf } from '../model/ledger';
import { cellsOf, nameOf } from './about';
import { receivedProjects } from './received-projects';
import { roundingBetween } from './rounding';
import { tableRule, type CheckContext, type Report } from './rule';

const RAISED = /追加|增资|补充协议|变更/;

export const fundsAboveContract = tableRule({
  code: 'D04',
  id: 'funds-above-contract',
  name: '到位资金大于合同额',
  severity: 'warning',
  reason: '到位的钱比合同写的还多，要么追加了投资而没有补充协议，要么一处写错了单位。',
  source: '算术推定：没有规定说到位不得超过合同额，所以是警告，不是错误',
  nextStep: '核对两处的单位；追加投资的，登记补充协议并在备注写明。',
  innocent: ['追加投资，已签补充协议', '到位含流动资金，合同额只写固定资产投资'],
  on: ['projects', 'receipts'],
  needs: [],
  needsOneOf: [
    ['amount', 'received'],
    ['fundsTotal', 'fundsYear', 'received'],
  ],
  uses: ['amount', 'fundsTotal', 'fundsYear', 'received', 'note'],
  check({ amount, fundsTotal, fundsYear, note }, records, context, report) {
    if (tablesOf(context.ledger, 'receipts')[0] === records) checkReceipts(context, report);
    if (!amount) return;
    const { terminated } = context.facts(records);
    const slackTotal = roundingBetween(amount.unit, fundsTotal?.unit ?? amount.unit);
    const slackYear = roundingBetween(amount.unit, fundsYear?.unit ?? amount.unit);
    for (let record = 0; record < records.length; record++) {
      const contract = amount.fen[record] ?? NaN;
      const total = fundsTotal?.fen[record] ?? NaN;
      const year = fundsYear?.fen[record] ?? NaN;
      if (!(contract > 0) || !(total > contract + slackTotal || year > contract + slackYear)) continue;
      if (terminated[record] || RAISED.test(note?.text(record) ?? '')) continue;
      const most = total > contract + slackTotal ? fundsTotal : fundsYear;
      const funds = most?.exact(record);
      const agreed = amount.exact(record);
      if (!funds || !agreed) continue;
      report({
        message: `“${nameOf(records, record)}”${most === fundsTotal ? '累计' : '当年'}到位${formatMoney(funds)}，合同额${formatMoney(agreed)}，多${formatMoney(funds.minus(agreed))}；请核对单位，追加投资的补登补充协议`,
        cells: cellsOf(records, record, 'amount', 'fundsYear', 'fundsTotal'),
        record: nameOf(records, record),
        values: { amount: agreed.toFixed(), funds: funds.toFixed() },
      });
    }
  },
  examples: [
    {
      shows: '到位恰好等于合同额，或已追加投资',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|累计到位资金（亿元）|备注\n甲项目|区商务委|3|3|\n乙项目|区教委|2|2.5|追加投资已签补充协议',
      },
      expect: 'pass',
    },
    {
      shows: '合同额以亿元记两位小数，到位以万元记，差在四舍五入之内',
      sheets: {
        签约项目: '项目名称|引资单位|合同额（亿元）|累计到位资金（万元）\n甲项目|区商务委|5.59|55934',
      },
      expect: 'pass',
    },
    {
      shows: '到位比合同多',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）|累计到位资金（万元）\n甲项目|区商务委|3|31000\n乙项目|区教委|2|',
      },
      expect: [['签约项目!C2', '签约项目!D2']],
    },
    {
      shows: '台账不记到位，到账表里几笔之和比合同多',
      sheets: {
        签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|0.1\n乙项目|区教委|2',
        到位资金:
          '项目名称|到账日期|到账金额（万元）\n甲项目|2022-02-10|600\n甲项目|2022-05-10|500\n乙项目|2022-05-10|500',
      },
      expect: [['签约项目!C2', '到位资金!C2', '到位资金!C3']],
    },
    {
      shows: '没有到位资金列',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3' },
      expect: 'not-checked',
    },
  ],
});

/** Receipts that add up to more than the contract, where the ledger keeps no funds of its own. */
function checkReceipts(context: CheckContext, report: Report): void {
  for (const { row, terminated, receipts, received, contract } of receivedProjects(context)) {
    const { records, record } = row;
    if (!contract?.isPositive() || contract.isZero() || received.lte(contract) || terminated) continue;
    if (RAISED.test(records.columns.note?.text(record) ?? '')) continue;
    report({
      message: `“${nameOf(records, record)}”${receipts.length}笔到账共${formatMoney(received)}，合同额${formatMoney(contract)}，多${formatMoney(received.minus(contract))}；请核对单位，追加投资的补登补充协议`,
      cells: [
        ...cellsOf(records, record, 'amount'),
        ...receipts.flatMap((paid) => cellsOf(paid.records, paid.record, 'received')),
      ],
      record: nameOf(records, record),
      values: { amount: contract.toFixed(), funds: received.toFixed() },
    });
  }
}
