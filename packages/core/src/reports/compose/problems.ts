import { answerableUnits } from '../../indicators/answerable-units';
import { creditedUnit } from '../../indicators/credited-units';
import type { BreakdownRow } from '../../indicators/ledger/breakdown';
import { fundsRows } from '../../indicators/ledger/funds-rows';
import { overdueProjects } from '../../indicators/ledger/overdue';
import type { LedgerContext } from '../../indicators/ledger-context';
import { share } from '../../indicators/share';
import { partsOf } from '../../model/day';
import type { CellAddress } from '../../model/address';
import { Decimal } from '../../model/decimal';
import { tablesOf, type Ledger } from '../../model/ledger';
import { inUnit } from '../../model/money';
import { map, unknown, value, type Outcome } from '../../model/outcome';
import { cellOf } from '../../model/records';
import type { ReportFigure } from '../report';
import { amount, count, rate } from './printed';

/** What the problems section rests on: its figures, and the names that it lists. */
export interface Problems {
  readonly figures: readonly ReportFigure[];
  readonly words: ReadonlyMap<string, string>;
}

/** Units with nothing (不平衡), contracts not started (推进慢), funds from contracts of earlier years (后劲弱). */
export function problemsOf(context: LedgerContext, groups: Outcome<readonly BreakdownRow[]>): Problems {
  const credited = creditedUnit(context.ledger);
  const units = [...new Set(answerableUnits(context.ledger).map(credited))];
  const unitCells = cellsOfUnits(context.ledger, credited);
  const active = new Set(
    (groups.kind === 'value' ? groups.value : []).filter(isActive).map(({ name }) => name),
  );
  const idle = units.filter((unit) => !active.has(unit));
  const overdue = overdueProjects(context);
  const named = ({ records, record }: (typeof overdue)[number]) =>
    records.columns.project?.text(record) ?? '';
  return {
    figures: [
      count(
        {
          key: 'answerableUnits',
          name: '承担任务的单位数',
          formula: '目标任务表（没有的取单位名录）里的单位',
        },
        units.length > 0 ? value(new Decimal(units.length)) : unknown('目标任务表或单位名录'),
        unitCells(units),
      ),
      count(
        { key: 'idleUnits', name: '无进展的单位数', formula: '承担任务、当年既无正式合同也无到位资金的单位' },
        units.length > 0 && groups.kind === 'value'
          ? value(new Decimal(idle.length))
          : unknown('目标任务表或单位名录、引资单位'),
        unitCells(idle),
      ),
      count(
        { key: 'overdueCount', name: '超期未开工数', formula: '签约超过期限仍未开工的正式合同' },
        value(new Decimal(overdue.length)),
        overdue.flatMap(({ records, record }) => cellOf(records, record, 'project') ?? []),
      ),
      ...fundsFromBefore(context),
    ],
    words: new Map([
      ['idleUnitNames', listed(idle)],
      ['overdueNames', listed(overdue.map(named))],
    ]),
  };
}

/** Names that a sentence lists; the rest are counted by the figure before them. */
const LISTED = 20;

function listed(names: readonly string[]): string {
  return `${names.slice(0, LISTED).join('、')}${names.length > LISTED ? '等' : ''}`;
}

/** The cells that name units in the target table, else in the directory. */
function cellsOfUnits(
  ledger: Ledger,
  credited: (text: string) => string,
): (units: readonly string[]) => CellAddress[] {
  const [tables = []] = (['targets', 'units'] as const)
    .map((kind) => tablesOf(ledger, kind).filter(({ columns }) => columns.unit))
    .filter(({ length }) => length > 0);
  return (units) => {
    const wanted = new Set(units);
    return tables.flatMap((records) =>
      records.rows.flatMap((_, record) =>
        wanted.has(credited(records.columns.unit?.text(record) ?? ''))
          ? (cellOf(records, record, 'unit') ?? [])
          : [],
      ),
    );
  };
}

export function isActive({ formalCount, fundsYear }: BreakdownRow): boolean {
  return formalCount > 0 || (fundsYear !== undefined && !fundsYear.isZero());
}

/** How much of the year's funds came from contracts of earlier years; unknown where no table dates them. */
function fundsFromBefore(context: LedgerContext): readonly ReportFigure[] {
  const { year } = partsOf(context.asOf);
  const rows = fundsRows(context);
  const before = rows.filter(({ records, record }) => {
    const signed = records.columns.signedOn?.span(record);
    return signed !== undefined && partsOf(signed.to).year < year;
  });
  const sum = (of: typeof rows) =>
    of.reduce(
      (total, { records, record }) => total.plus(records.columns.fundsYear?.exact(record) ?? 0),
      new Decimal(0),
    );
  const dated = rows.some(({ records }) => records.columns.signedOn);
  const old = dated ? value(sum(before)) : unknown('签约时间、当年到位资金');
  return [
    amount(
      { key: 'fundsFromBefore', name: '以前年度项目到位资金', formula: '本年以前签约的项目当年到位资金之和' },
      map(old, (yuan) => inUnit(yuan, '亿元')),
      before.flatMap(({ records, record }) => cellOf(records, record, 'fundsYear') ?? []),
    ),
    rate(
      {
        key: 'fundsFromBeforeShare',
        name: '以前年度项目到位资金占比',
        formula: '以前年度项目到位资金 ÷ 到位资金',
      },
      old.kind === 'value'
        ? map(share.of({ part: old.value, whole: sum(rows) }), (fraction) => fraction.times(100))
        : old,
      rows.flatMap(({ records, record }) => cellOf(records, record, 'fundsYear') ?? []),
    ),
  ];
}
