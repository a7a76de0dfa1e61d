import { Decimal } from '../../model/decimal';
import type { DateColumn } from '../../model/column';
import { money } from '../../model/money';
import { unknown, type Outcome } from '../../model/outcome';
import { tablesOf } from '../../model/ledger';
import type { Stage } from '../../model/stage';
import type { CountedProject, CountedRow } from '../counting/counted';
import { projectNumbers } from '../counting/project-numbers';
import { signedProjects } from '../counting/signed-projects';
import { signedInYear } from '../counting/signed-in-year';
import { figuresOf } from '../figures-of';
import type { LedgerContext } from '../ledger-context';
import { fundsRows } from './funds-rows';
import { rateOf, type CountedAmount, type LedgerRate } from './rate-of';

export type { LedgerRate };

const STARTED: ReadonlySet<Stage> = new Set([
  'started',
  'building',
  'enrolled',
  'completed',
  'produced',
  'fullCapacity',
]);
const PRODUCED: ReadonlySet<Stage> = new Set(['produced', 'fullCapacity']);

/** Funds over contracts (资金到位率, 市年度口径): funds of the year ÷ formal contract amount of the year. */
export function fundsRate(context: LedgerContext): Outcome<LedgerRate> {
  const { fundsYear, formalAmount } = figuresOf(context);
  if (fundsYear === null) return unknown('当年到位资金');
  if (formalAmount === null) return unknown('正式合同额');
  return rateOf(
    { amount: money(fundsYear, '亿元'), rows: fundsRows(context) },
    { amount: money(formalAmount, '亿元'), rows: rowsOfKind(context, 'formal') },
  );
}

/** Start rate (开工率): formal contracts of the year that have started, built ones included ÷ formal contracts, by number. */
export function startRate(context: LedgerContext): Outcome<LedgerRate> {
  return shareOfFormal(context, '开工时间或进展', ({ row: { records, record } }) => {
    const { startedOn } = records.columns;
    return reached(startedOn, STARTED, context.facts(records).stages[record], record);
  });
}

/** Production rate (投产率): formal contracts of the year that produce ÷ formal contracts, by number. */
export function productionRate(context: LedgerContext): Outcome<LedgerRate> {
  return shareOfFormal(context, '投产时间或进展', ({ row: { records, record } }) => {
    const { producedOn } = records.columns;
    return reached(producedOn, PRODUCED, context.facts(records).stages[record], record);
  });
}

/** Conversion rate (转化率): formal contracts ÷ formal contracts and frameworks together, by number. */
export function conversionRate(context: LedgerContext): Outcome<LedgerRate> {
  const { formalCount, frameworkCount } = figuresOf(context);
  if (formalCount === null || frameworkCount === null) return unknown('合同类型');
  const formal = rowsOfKind(context, 'formal');
  return rateOf(counted(formal), counted([...formal, ...rowsOfKind(context, 'framework')]));
}

/**
 * Fulfilment rate (履约率): formal contracts of the year less the terminated ÷ formal contracts of the year. Each project
 * once: it is terminated when all its rows are.
 */
export function fulfilmentRate(context: LedgerContext): Outcome<LedgerRate> {
  const [all, kept] = [new Map<number, CountedRow>(), new Map<number, CountedRow>()];
  const projects = projectNumbers(context);
  let seen = false;
  let nameless = 0;
  for (const records of tablesOf(context.ledger, 'projects')) {
    if (!records.columns.stage) continue;
    seen = true;
    const { kinds, terminated } = context.facts(records);
    const signed = signedInYear(records, context.asOf);
    const numbers = projects.of(records);
    for (let record = 0; record < records.length; record++) {
      if (kinds[record] !== 'formal' || !signed(record)) continue;
      const number = numbers[record] ?? -1;
      // A row without a name is a project by itself.
      const project = number < 0 ? --nameless : number;
      if (!all.has(project)) all.set(project, { records, record });
      if (!terminated[record] && !kept.has(project)) kept.set(project, { records, record });
    }
  }
  return seen ? rateOf(counted([...kept.values()]), counted([...all.values()])) : unknown('进展');
}

/** Whether a record has come so far, by its date or its stage; undefined where neither says anything. */
function reached(
  dates: DateColumn | undefined,
  stages: ReadonlySet<Stage>,
  stage: Stage | undefined,
  record: number,
): boolean | undefined {
  if (dates?.span(record)) return true;
  if (stage && stage !== 'unknown') return stages.has(stage);
  // A blank among dates says that it has not come; a blank among stages says nothing.
  return dates ? false : undefined;
}

function shareOfFormal(
  context: LedgerContext,
  missing: string,
  has: (project: CountedProject) => boolean | undefined,
): Outcome<LedgerRate> {
  const formal = signedProjects(context).filter(({ kind }) => kind === 'formal');
  const answers = formal.map(has);
  if (formal.length > 0 && answers.every((answer) => answer === undefined)) return unknown(missing);
  const rows = formal.map(({ row }) => row);
  return rateOf(counted(rows.filter((_, index) => answers[index])), counted(rows));
}

function rowsOfKind(context: LedgerContext, wanted: CountedProject['kind']): readonly CountedRow[] {
  return signedProjects(context).flatMap(({ kind, row }) => (kind === wanted ? row : []));
}

function counted(rows: readonly CountedRow[]): CountedAmount {
  return { amount: new Decimal(rows.length), rows };
}
