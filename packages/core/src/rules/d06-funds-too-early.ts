import type { DateSpan } from '../model/span';
import { formatSpan } from '../model/span';
import { formatDay } from '../model/day';
import { formatMoney } from '../model/money';
import { tablesOf } from '../model/ledger';
import type { LedgerContext } from '../indicators/ledger-context';
import type { CountedRow } from '../indicators/counting/counted';
import type { Records } from '../model/records';
import type { Stage } from '../model/stage';
import { fundsBeforeStart } from '../policies/funds-before-start';
import { addressOf, cellsOf, nameOf } from './about';
import { BEFORE_START } from '../model/before-start';
import { receivedProjects } from './received-projects';
import { tableRule, type CheckContext, type Report } from './rule';

export const fundsTooEarly = tableRule({
  code: 'D06',
  id: 'funds-too-early',
  name: '到位早于签约，或未开工大额到位',
  severity: 'warning',
  policies: [fundsBeforeStart],
  reason: '没有签约就到位、没有开工就到了三成以上，钱从哪里来、花到哪里去，核实时第一个被问。',
  source: '2026年整治形式主义通报：虚报省外到位资金；比例为本单位参数',
  nextStep: '核对到账凭证的日期和收款单位；已开工的补上开工时间。',
  innocent: ['先缴土地保证金、后签正式合同', '购置现成厂房设备，不需要开工'],
  on: ['projects', 'receipts'],
  needs: [],
  needsOneOf: [['fundsTotal', 'fundsYear', 'received']],
  uses: [
    'project',
    'signedOn',
    'startedOn',
    'stage',
    'amount',
    'fundsTotal',
    'fundsYear',
    'received',
    'receivedOn',
  ],
  check({ startedOn, stage, amount, fundsTotal, fundsYear, receivedOn }, records, context, report) {
    const { stages, terminated, identityAt } = context.facts(records);
    if (receivedOn) {
      const signing = records.kind === 'receipts' ? firstSignings(context) : undefined;
      for (let record = 0; record < records.length; record++) {
        if (Number.isNaN(receivedOn.from[record] ?? NaN)) continue;
        const received = receivedOn.span(record);
        if (!received) continue;
        const row = signing ? signing.get(identityAt(record)) : { records, record };
        const signed = row?.records.columns.signedOn?.span(row.record);
        if (!row || !signed || received.to >= signed.from) continue;
        early({ records, record }, received, row, signed);
      }
    }
    if (tablesOf(context.ledger, 'receipts')[0] === records) checkReceipts(context, report);
    if (!amount || (!startedOn && !stage)) return;
    const limit = context.policy(fundsBeforeStart);
    for (let record = 0; record < records.length; record++) {
      const contract = amount.fen[record] ?? NaN;
      const most = larger(fundsTotal?.fen[record], fundsYear?.fen[record]);
      if (!(most > 0) || !(most * 100 > contract * limit) || terminated[record]) continue;
      if (hasStarted(records, record, stages[record] ?? 'unknown')) continue;
      const column = fundsTotal?.fen[record] === most ? fundsTotal : fundsYear;
      const [funds, agreed] = [column?.exact(record), amount.exact(record)];
      if (!funds || !agreed || agreed.isZero()) continue;
      report({
        message: `“${nameOf(records, record)}”${stage?.text(record) ? `进展写“${stage.text(record)}”` : '没有开工时间'}，却已到位${formatMoney(funds)}，占合同额${formatMoney(agreed)}的${funds.times(100).dividedBy(agreed).toFixed(1)}%，超过${limit}%；请核对凭证，已开工的补上开工时间`,
        cells: cellsOf(records, record, 'amount', 'fundsYear', 'fundsTotal', 'startedOn', 'stage'),
        record: nameOf(records, record),
        values: { funds: funds.toFixed(), amount: agreed.toFixed(), limit },
      });
    }

    function early(at: CountedRow, received: DateSpan, project: CountedRow, signed: DateSpan): void {
      report({
        message: `“${nameOf(at.records, at.record)}”${formatSpan(received)}到账（${addressOf(at.records, at.record, 'receivedOn')}），早于签约时间${formatSpan(signed)}（${addressOf(project.records, project.record, 'signedOn')}），早${signed.from - received.to}天；请核对两个日期`,
        cells: [
          ...cellsOf(at.records, at.record, 'receivedOn', 'received'),
          ...cellsOf(project.records, project.record, 'signedOn'),
        ],
        record: nameOf(at.records, at.record),
        values: { receivedOn: formatDay(received.from), signedOn: formatDay(signed.from) },
      });
    }
  },
  examples: [
    {
      shows: '未开工到位恰好三成，已开工到位五成',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|合同额（亿元）|累计到位（亿元）|开工时间|目前进展\n甲项目|区商务委|2022-03-01|2|0.6||未开工\n乙项目|区教委|2022-03-01|2|1|2022-04-01|在建',
      },
      expect: 'pass',
    },
    {
      shows: '未开工到位四成',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|合同额（亿元）|累计到位（亿元）|开工时间|目前进展\n甲项目|区商务委|2022-03-01|2|0.8||未开工\n乙项目|区教委|2022-03-01|2|1|2022-04-01|在建',
      },
      expect: [['签约项目!D2', '签约项目!E2', '签约项目!F2', '签约项目!G2']],
    },
    {
      shows: '到账早于签约',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|合同额（亿元）|当年到位（亿元）|开工时间\n甲项目|区商务委|2022-03-01|2|0.1|2022-04-01',
        到位资金: '项目名称|到账日期|到账金额（万元）\n甲项目|2022-02-10|500\n甲项目|2022-05-10|500',
      },
      expect: [['到位资金!B2', '到位资金!C2', '签约项目!C2']],
    },
    {
      shows: '没有到位资金列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间|合同额（亿元）\n甲项目|区商务委|2022-03-01|2' },
      expect: 'not-checked',
    },
  ],
});

/** Receipts above the share allowed for a project that has not started, where the ledger keeps no funds of its own. */
function checkReceipts(context: CheckContext, report: Report): void {
  const limit = context.policy(fundsBeforeStart);
  for (const { row, terminated, receipts, received, contract } of receivedProjects(context)) {
    const { records, record } = row;
    const at = context.facts(records).stages[record] ?? 'unknown';
    if (!contract?.isPositive() || contract.isZero() || terminated || hasStarted(records, record, at))
      continue;
    if (received.times(100).lte(contract.times(limit))) continue;
    report({
      message: `“${nameOf(records, record)}”还没有开工，却已到账${receipts.length}笔共${formatMoney(received)}，占合同额${formatMoney(contract)}的${received.times(100).dividedBy(contract).toFixed(1)}%，超过${limit}%；请核对凭证，已开工的补上开工时间`,
      cells: [
        ...cellsOf(records, record, 'amount', 'startedOn', 'stage'),
        ...receipts.flatMap((paid) => cellsOf(paid.records, paid.record, 'received')),
      ],
      record: nameOf(records, record),
      values: { funds: received.toFixed(), amount: contract.toFixed(), limit },
    });
  }
}

/** A start date, words in its cell, or a stage at which building goes on; without either nothing says that it has not. */
function hasStarted({ columns }: Records, record: number, at: Stage): boolean {
  const { startedOn, stage } = columns;
  if (!startedOn && !stage) return true;
  if (startedOn && (!Number.isNaN(startedOn.from[record] ?? NaN) || startedOn.notes.has(record))) return true;
  return !BEFORE_START.has(at) && !(at === 'unknown' && startedOn && !stage?.text(record));
}

/** By project, the row with its earliest signing date: funds may come under the framework agreement. */
function firstSignings(context: LedgerContext): ReadonlyMap<string, CountedRow> {
  const first = new Map<string, CountedRow & { day: number }>();
  for (const records of tablesOf(context.ledger, 'projects')) {
    const { signedOn } = records.columns;
    if (!signedOn) continue;
    const { identityAt } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const day = signedOn.from[record] ?? NaN;
      const identity = identityAt(record);
      if (!identity || Number.isNaN(day)) continue;
      const known = first.get(identity);
      if (!known || day < known.day) first.set(identity, { records, record, day });
    }
  }
  return first;
}

function larger(a: number | undefined, b: number | undefined): number {
  return Math.max(Number.isFinite(a) ? (a ?? 0) : 0, Number.isFinite(b) ? (b ?? 0) : 0);
}
