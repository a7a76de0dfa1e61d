import { creditedUnit } from '../../indicators/credited-units';
import { breakdown, type BreakdownRow } from '../../indicators/ledger/breakdown';
import { UNNAMED } from '../../indicators/ledger/dimension';
import { fundsRows } from '../../indicators/ledger/funds-rows';
import { overdueProjects } from '../../indicators/ledger/overdue';
import type { LedgerContext } from '../../indicators/ledger-context';
import { answerableUnits } from '../../indicators/answerable-units';
import { partsOf } from '../../model/day';
import { Decimal } from '../../model/decimal';
import { inUnit } from '../../model/money';
import type { ReportTable } from '../report';

/** What the problems section rests on: units with nothing, contracts not started, funds from old projects. */
export interface Problems {
  /** Units that answer for targets (不平衡), and those of them without any contract or funds this year. */
  readonly units: readonly string[];
  readonly idle: readonly string[];
  /** Formal contracts past the deadline and not started (推进慢). */
  readonly notStarted: readonly string[];
  /** Funds of the year in yuan, and how much of them came from contracts of earlier years (后劲弱). */
  readonly funds: Decimal;
  readonly fundsFromBefore: Decimal;
  readonly byUnit: ReportTable;
}

export function problemsOf(context: LedgerContext): Problems {
  const { year } = partsOf(context.asOf);
  const outcome = breakdown(context, 'unit');
  const groups = outcome.kind === 'value' ? outcome.value : [];
  const active = new Set(groups.filter(isActive).map(({ name }) => name));
  const units = [...new Set(answerableUnits(context.ledger).map(creditedUnit(context.ledger)))];
  const funds = fundsRows(context).map(({ records, record }) => ({
    yuan: records.columns.fundsYear?.exact(record) ?? NONE,
    signed: records.columns.signedOn?.span(record),
  }));
  const before = funds.filter(({ signed }) => signed && partsOf(signed.to).year < year);
  return {
    units,
    idle: units.filter((unit) => !active.has(unit)),
    notStarted: overdueProjects(context).map(
      ({ records, record }) => records.columns.project?.text(record) ?? '',
    ),
    funds: sum(funds),
    fundsFromBefore: sum(before),
    byUnit: tableOf(groups),
  };
}

function isActive({ formalCount, fundsYear }: BreakdownRow): boolean {
  return formalCount > 0 || (fundsYear !== undefined && !fundsYear.isZero());
}

function tableOf(groups: readonly BreakdownRow[]): ReportTable {
  return {
    title: '各单位签约和到位情况',
    heading: ['引资单位', '正式合同（个）', '正式合同额（亿元）', '到位资金（亿元）'],
    rows: groups
      .filter((group) => group.name !== UNNAMED && isActive(group))
      .map(({ name, formalCount, formalAmount, fundsYear }) => [
        name,
        String(formalCount),
        inYi(formalAmount),
        inYi(fundsYear),
      ]),
  };
}

const NONE = new Decimal(0);

function sum(amounts: readonly { readonly yuan: Decimal }[]): Decimal {
  return amounts.reduce((total, { yuan }) => total.plus(yuan), NONE);
}

/** In 亿元 with two decimals; a dash where nothing is known, which is not zero. */
function inYi(yuan: Decimal | undefined): string {
  return yuan ? inUnit(yuan, '亿元').toFixed(2) : '—';
}
