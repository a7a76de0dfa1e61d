import type { CountedProject } from '../../indicators/counting/counted';
import { signedProjects } from '../../indicators/counting/signed-projects';
import { sumOfFormal, sumOfFrameworks } from '../../indicators/counting/sum-amounts';
import { figuresOf } from '../../indicators/figures-of';
import type { LedgerContext } from '../../indicators/ledger-context';
import { receiptRows } from '../../indicators/ledger/receipt-rows';
import { firstOfMonth, type Day } from '../../model/day';
import { Decimal } from '../../model/decimal';
import { tablesOf } from '../../model/ledger';
import { inUnit } from '../../model/money';
import { unknown, value, type Outcome } from '../../model/outcome';
import { cellOf } from '../../model/records';
import type { DateSpan } from '../../model/span';
import type { ReportFigure } from '../report';
import { amount, cells, count } from './printed';

/** What was added in the month of the reporting date, up to that date (本月新增). */
export function monthFigures(context: LedgerContext): readonly ReportFigure[] {
  const first = firstOfMonth(context.asOf);
  const signed = signedProjects(context);
  const held = figuresOf(context);
  const unclear = signed.some((project) => {
    const span = spanOf(project);
    return span === undefined || (span.from < first && span.to >= first);
  });
  const those = (kind: 'formal' | 'framework') =>
    signed.filter((project) => project.kind === kind && (spanOf(project)?.from ?? NaN) >= first);
  const [formal, frameworks] = [those('formal'), those('framework')];
  const known = (all: number | string | null, figure: Decimal): Outcome<Decimal> =>
    all === null ? unknown('合同类型、合同额') : unclear ? unknown('每个项目签约的月份') : value(figure);
  const told = (key: string, name: string, formula: string) => ({ key, name, formula });
  return [
    count(
      told('monthFormalCount', '本月正式合同数', '本月签约的正式合同'),
      known(held.formalCount, new Decimal(formal.length)),
      cells(formal, 'project'),
    ),
    amount(
      told('monthFormalAmount', '本月正式合同额', '本月签约的正式合同的合同额之和'),
      known(held.formalAmount, inUnit(sumOfFormal(formal), '亿元')),
      cells(formal, 'amount'),
    ),
    count(
      told('monthFrameworkCount', '本月框架协议数', '本月签约的框架协议'),
      known(held.frameworkCount, new Decimal(frameworks.length)),
      cells(frameworks, 'project'),
    ),
    amount(
      told('monthFrameworkAmount', '本月框架协议额', '本月签约的框架协议的计划投资之和'),
      known(held.frameworkAmount, inUnit(sumOfFrameworks(frameworks), '亿元')),
      cells(frameworks, 'planned'),
    ),
    fundsOfMonth(context, first),
  ];
}

/** Funds of the month come from dated receipts; a ledger of yearly sums cannot say them. */
function fundsOfMonth(context: LedgerContext, first: Day): ReportFigure {
  const dated = tablesOf(context.ledger, 'receipts').some(
    ({ columns }) => columns.received && columns.receivedOn,
  );
  const rows = receiptRows(context).filter(
    ({ records, record }) => (records.columns.receivedOn?.from[record] ?? NaN) >= first,
  );
  const sum = rows.reduce(
    (total, { records, record }) => total.plus(records.columns.received?.exact(record) ?? 0),
    new Decimal(0),
  );
  return amount(
    { key: 'monthFunds', name: '本月到位资金', formula: '到账日期在本月的到账金额之和' },
    dated ? value(inUnit(sum, '亿元')) : unknown('到账日期、到账金额'),
    rows.flatMap(({ records, record }) => cellOf(records, record, 'received') ?? []),
  );
}

function spanOf({ row: { records, record } }: CountedProject): DateSpan | undefined {
  return records.columns.signedOn?.span(record);
}
