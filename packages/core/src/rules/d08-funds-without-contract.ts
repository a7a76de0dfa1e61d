import { CONTRACT_KINDS } from '../model/contract-kind';
import { partsOf } from '../model/day';
import { Decimal } from '../model/decimal';
import { formatMoney } from '../model/money';
import { tablesOf } from '../model/ledger';
import { cellsOf, nameOf } from './about';
import { receivedProjects } from './received-projects';
import { tableRule, type CheckContext, type Report } from './rule';

export const fundsWithoutContract = tableRule({
  code: 'D08',
  id: 'funds-without-contract',
  name: '框架或终止项目有当年到位资金',
  severity: 'warning',
  reason: '只签了框架协议，或项目已经终止，当年却有资金到位：这笔钱依据什么到位，说不清。',
  source: '人民日报2016年报道：意向性协议包装成正式合同；2026年整治形式主义通报：虚报到位资金',
  nextStep: '已转正式合同的更新合同类型；项目已终止的，核实资金是否退回。',
  innocent: ['框架协议下先注册公司、缴纳了保证金或土地款', '资金到位在前、终止在后'],
  on: ['projects', 'receipts'],
  needs: [],
  needsOneOf: [
    ['kind', 'received'],
    ['fundsYear', 'received'],
  ],
  uses: ['kind', 'fundsYear', 'fundsTotal', 'stage', 'received'],
  judgesKind: true,
  check({ fundsYear }, records, context, report) {
    if (tablesOf(context.ledger, 'receipts')[0] === records) checkReceipts(context, report);
    if (!fundsYear) return;
    const { kinds, terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const kind = kinds[record] ?? 'none';
      const noContract = kind === 'framework' || kind === 'intent';
      if (!((fundsYear.fen[record] ?? NaN) > 0) || !(noContract || terminated[record])) continue;
      const funds = fundsYear.exact(record);
      if (!funds) continue;
      report({
        message: `“${nameOf(records, record)}”${terminated[record] ? '已终止' : `只签了${CONTRACT_KINDS[kind]}`}，当年却有到位资金${formatMoney(funds)}；请核实这笔资金的依据`,
        cells: cellsOf(
          records,
          record,
          ...(terminated[record] ? (['stage'] as const) : (['kind'] as const)),
          'fundsYear',
          'fundsTotal',
        ),
        record: nameOf(records, record),
        values: { kind: CONTRACT_KINDS[kind], funds: funds.toFixed() },
      });
    }
  },
  examples: [
    {
      shows: '框架协议没有到位资金',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|合同额（亿元）|当年到位资金（万元）\n甲项目|区商务委|框架协议|3|\n乙项目|区教委|正式合同|2|500',
      },
      expect: 'pass',
    },
    {
      shows: '框架协议有到位资金',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|合同额（亿元）|当年到位资金（万元）\n甲项目|区商务委|框架协议|3|500\n乙项目|区教委|正式合同|2|500',
      },
      expect: [['签约项目!C2', '签约项目!E2']],
    },
    {
      shows: '台账不记到位，到账表里有框架协议的资金',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|合同额（亿元）\n甲项目|区商务委|框架协议|3\n乙项目|区教委|正式合同|2',
        到位资金: '项目名称|到账日期|到账金额（万元）\n甲项目|2022-02-10|600\n乙项目|2022-05-10|500',
      },
      expect: [['签约项目!C2', '到位资金!C2']],
    },
    {
      shows: '没有当年到位资金列',
      sheets: { 签约项目: '项目名称|引资单位|合同类型|合同额（亿元）\n甲项目|区商务委|框架协议|3' },
      expect: 'not-checked',
    },
  ],
});

/** Receipts of this year for a framework agreement or a terminated project. */
function checkReceipts(context: CheckContext, report: Report): void {
  const { year } = partsOf(context.asOf);
  for (const { row, kind, terminated, receipts } of receivedProjects(context)) {
    const noContract = kind === 'framework' || kind === 'intent';
    if (!noContract && !terminated) continue;
    const paid = receipts.filter(({ records, record }) => {
      const day = records.columns.receivedOn?.span(record);
      return !day || partsOf(day.to).year === year;
    });
    const sum = paid.reduce(
      (total, { records, record }) => total.plus(records.columns.received?.exact(record) ?? 0),
      new Decimal(0),
    );
    if (sum.isZero()) continue;
    report({
      message: `“${nameOf(row.records, row.record)}”${terminated ? '已终止' : `只签了${CONTRACT_KINDS[kind]}`}，当年却到账${paid.length}笔共${formatMoney(sum)}；请核实这笔资金的依据`,
      cells: [
        ...cellsOf(row.records, row.record, terminated ? 'stage' : 'kind'),
        ...paid.flatMap(({ records, record }) => cellsOf(records, record, 'received')),
      ],
      record: nameOf(row.records, row.record),
      values: { kind: CONTRACT_KINDS[kind], funds: sum.toFixed() },
      // What was paid before the end was paid under a contract.
      ...(terminated && { severity: 'info' as const }),
    });
  }
}
