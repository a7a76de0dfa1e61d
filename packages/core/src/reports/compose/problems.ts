import { creditedUnit } from '../../indicators/credited-units';
import { signedProjects } from '../../indicators/counting/signed-projects';
import type { LedgerContext } from '../../indicators/ledger-context';
import { formalAmount } from '../../indicators/counting/contract-amounts';
import { addMonths, partsOf } from '../../model/day';
import { Decimal } from '../../model/decimal';
import { tablesOf } from '../../model/ledger';
import { inUnit } from '../../model/money';
import { startDeadline } from '../../policies/start-deadline';
import type { ReportTable } from '../report';

/** What a unit is credited with; amounts undefined where no row holds one. */
interface UnitTally {
  count: number;
  amount: Decimal | undefined;
  funds: Decimal | undefined;
}

const NONE = new Decimal(0);

/** What the problems section rests on: units with nothing, contracts not started, funds from old projects. */
export interface Problems {
  /** Units of the directory or the targets (不平衡), and those without any contract or funds this year. */
  readonly units: readonly string[];
  readonly idle: readonly string[];
  /** Formal contracts past the deadline and not started (推进慢). */
  readonly notStarted: readonly string[];
  /** Funds of the year in yuan, and how much of them came from contracts of earlier years (后劲弱). */
  readonly funds: Decimal;
  readonly fundsFromBefore: Decimal;
  /** Contracts by unit, for the table. */
  readonly byUnit: ReportTable;
}

export function problemsOf(context: LedgerContext): Problems {
  const { year } = partsOf(context.asOf);
  const credited = creditedUnit(context.ledger);
  const perUnit = new Map<string, UnitTally>();
  const at = (text: string) => {
    const unit = credited(text);
    const known = perUnit.get(unit) ?? { count: 0, amount: undefined, funds: undefined };
    perUnit.set(unit, known);
    return known;
  };
  for (const project of signedProjects(context)) {
    if (project.kind !== 'formal') continue;
    const entry = at(project.row.records.columns.unit?.values[project.row.record] ?? '');
    entry.count += 1;
    entry.amount = plus(entry.amount, formalAmount(project));
  }

  const notStarted: string[] = [];
  let funds = new Decimal(0);
  let fundsFromBefore = new Decimal(0);
  for (const records of tablesOf(context.ledger, 'projects')) {
    if (records.year !== undefined && records.year !== year) continue;
    const { signedOn, startedOn, fundsYear, unit, project } = records.columns;
    const { kinds, terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      if (terminated[record]) continue;
      const received = fundsYear?.exact(record);
      const signed = signedOn?.span(record);
      if (received) {
        funds = funds.plus(received);
        const entry = at(unit?.values[record] ?? '');
        entry.funds = plus(entry.funds, received);
        if (signed && partsOf(signed.to).year < year) fundsFromBefore = fundsFromBefore.plus(received);
      }
      const due = signed && addMonths(signed.to, context.policy(startDeadline)) < context.asOf;
      if (
        kinds[record] === 'formal' &&
        due &&
        startedOn &&
        !startedOn.span(record) &&
        !startedOn.notes.has(record)
      )
        notStarted.push(project?.values[record] ?? '');
    }
  }

  const units = [...new Set(unitsOf(context).map(credited))];
  const idle = units.filter((unit) => !perUnit.has(unit));
  const rows = [...perUnit]
    .filter(([unit]) => unit !== '')
    .sort(([, a], [, b]) => (b.amount ?? NONE).comparedTo(a.amount ?? NONE))
    .map(([unit, { count, amount, funds: received }]) => [unit, String(count), inYi(amount), inYi(received)]);
  return {
    units,
    idle,
    notStarted,
    funds,
    fundsFromBefore,
    byUnit: {
      title: '各单位签约和到位情况',
      heading: ['引资单位', '正式合同（个）', '正式合同额（亿元）', '到位资金（亿元）'],
      rows,
    },
  };
}

/** The units that answer for targets: those of the target table, else of the directory. */
function unitsOf({ ledger }: LedgerContext): readonly string[] {
  for (const kind of ['targets', 'units'] as const) {
    const names = tablesOf(ledger, kind).flatMap(({ columns }) => columns.unit?.values ?? []);
    const units = [...new Set(names)].filter((name) => name !== '' && !/^全(区|县|市)|合计/.test(name));
    if (units.length > 0) return units;
  }
  return [];
}

function plus(sum: Decimal | undefined, more: Decimal | undefined): Decimal | undefined {
  return more ? (sum?.plus(more) ?? more) : sum;
}

/** In 亿元 with two decimals; a dash where nothing is known, which is not zero. */
function inYi(yuan: Decimal | undefined): string {
  return yuan ? inUnit(yuan, '亿元').toFixed(2) : '—';
}
