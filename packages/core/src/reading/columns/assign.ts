import type { ColumnMapping } from '../../model/column';
import { FIELDS, type FieldKey } from '../../model/field';
import type { LedgerKind } from '../../model/ledger-kind';
import type { UnmappedColumn } from '../../model/records';
import type { Content } from './content';
import { FIELDS_OF_KIND } from './fields-of-kind';
import type { Heading } from './heading';
import { LONE_TOTAL } from './lexicon/money';
import { isUnrelated, type Candidate } from './match-heading';
import { fromContent, weigh } from './weigh';

/** Below this a meaning is asked about, not taken. */
const THRESHOLD = 0.6;

/** A column with what its heading may mean and what its cells look like. */
export interface SeenColumn {
  readonly heading: Heading;
  readonly candidates: readonly Candidate[];
  readonly content: Content;
}

/** Of columns with one meaning the first counts; of the months' funds the last that is filled in. */
function inOrder(a: Choice, b: Choice): number {
  const order = a.seen.heading.column - b.seen.heading.column;
  if (a.field !== 'fundsMonth' || b.field !== 'fundsMonth') return order;
  return Number(b.seen.content.filled > 0) - Number(a.seen.content.filled > 0) || -order;
}

interface Choice {
  readonly seen: SeenColumn;
  readonly field: FieldKey;
  readonly confidence: number;
  readonly because: string;
}

export type Assigned = Omit<ColumnMapping, 'unit'>;

/** Gives each meaning to at most one column, and each column at most one meaning; the surest pairs first. */
export function assignFields(
  columns: readonly SeenColumn[],
  kind: LedgerKind,
  fixed: ReadonlyMap<number, FieldKey | null>,
): { mapping: readonly Assigned[]; unmapped: readonly UnmappedColumn[] } {
  const choices = loneTotals(
    columns.flatMap((seen) => choicesOf(seen, kind, fixed)),
    kind,
  ).sort((a, b) => b.confidence - a.confidence || inOrder(a, b));
  const taken = new Map<FieldKey, Choice>();
  const given = new Map<number, Choice>();
  for (const choice of choices) {
    const column = choice.seen.heading.column;
    if (choice.confidence < THRESHOLD || taken.has(choice.field) || given.has(column)) continue;
    if (crowdedOut(choice, choices, given, taken)) continue;
    taken.set(choice.field, choice);
    given.set(column, choice);
  }
  const mapping = columns
    .map(({ heading }) => given.get(heading.column))
    .filter((choice) => choice !== undefined)
    .map(({ seen, field, confidence, because }) => ({
      field,
      column: seen.heading.column,
      header: seen.heading.header,
      confidence: Math.min(1, Math.round(confidence * 100) / 100),
      because,
    }));
  const unmapped = columns
    .filter(({ heading }) => !given.has(heading.column))
    .map((seen) =>
      unmappedColumn(
        seen,
        choices.filter((choice) => choice.seen === seen),
        taken,
        fixed,
      ),
    );
  return { mapping, unmapped };
}

function choicesOf(
  seen: SeenColumn,
  kind: LedgerKind,
  fixed: ReadonlyMap<number, FieldKey | null>,
): Choice[] {
  const allowed = FIELDS_OF_KIND[kind];
  const decided = fixed.get(seen.heading.column);
  if (decided === null) return [];
  if (decided !== undefined) return [{ seen, field: decided, confidence: 2, because: '人工指定' }];
  const choices = seen.candidates
    .filter(({ field }) => allowed.has(field))
    .map(({ field, confidence }) => {
      const factor = weigh(field, seen.content) * (kind === 'receipts' && field === 'received' ? 1.3 : 1);
      const because = factor > 1 ? '表头与内容都相符' : factor < 1 ? '表头相符，内容存疑' : '表头相符';
      return { seen, field, confidence: confidence * factor, because };
    });
  if (choices.some(({ confidence }) => confidence >= THRESHOLD)) return choices;
  const byContent = (isUnrelated(seen.heading) ? [] : fromContent(seen.content))
    .filter(({ field }) => allowed.has(field))
    .map(({ field, confidence }) => ({
      seen,
      field,
      confidence,
      because: `内容像${FIELDS[field].name}，表头未说明`,
    }));
  return [...choices, ...byContent];
}

/**
 * A lone 总投资 is the contract amount; beside a contract amount it is what is planned. A second contract amount
 * (协议投资额 beside 正式合同额) is what is planned as well.
 */
function loneTotals(choices: Choice[], kind: LedgerKind): Choice[] {
  if (kind !== 'projects' && kind !== 'talks') return choices;
  const amounts = choices.filter(({ field, confidence }) => field === 'amount' && confidence >= THRESHOLD);
  const contract = amounts.filter(({ confidence }) => confidence >= 0.75);
  const planned = choices.filter(({ field, confidence }) => field === 'planned' && confidence >= THRESHOLD);
  if (contract.length === 0) {
    const lone = planned.find(
      ({ seen }) =>
        kind === 'projects' || /^(?:项目)?(?:总投资|投资总)/.test(seen.heading.levels.at(-1)?.plain ?? ''),
    );
    const isLone = lone && LONE_TOTAL.test(lone.seen.heading.levels.map((level) => level.whole).join(''));
    if (lone && isLone)
      return [
        ...choices.filter((choice) => choice !== lone),
        { ...lone, field: 'amount', because: '唯一的投资额列，作为合同额' },
      ];
  }
  if (contract.length > 1 && planned.length === 0) {
    const [, second] = [...contract].sort(
      (a, b) => b.confidence - a.confidence || a.seen.heading.column - b.seen.heading.column,
    );
    if (second)
      return [
        ...choices,
        { ...second, field: 'planned', confidence: 0.7, because: '与正式合同额并列，作为计划投资额' },
      ];
  }
  return choices;
}

/** A column that would be sure of another meaning, still free, does not take this one from those that have no other. */
function crowdedOut(
  choice: Choice,
  choices: readonly Choice[],
  given: ReadonlyMap<number, Choice>,
  taken: ReadonlyMap<FieldKey, Choice>,
): boolean {
  const better = choices.find(
    (other) =>
      other.seen === choice.seen &&
      other.confidence > choice.confidence &&
      !taken.has(other.field) &&
      !given.has(other.seen.heading.column),
  );
  return better !== undefined && better.confidence >= THRESHOLD;
}

function unmappedColumn(
  seen: SeenColumn,
  choices: readonly Choice[],
  taken: ReadonlyMap<FieldKey, Choice>,
  fixed: ReadonlyMap<number, unknown>,
): UnmappedColumn {
  const { column, header } = seen.heading;
  const candidates = choices.map(({ field }) => field);
  const base = { column, header, candidates };
  if (fixed.has(column)) return { ...base, candidates: [], because: '人工指定不使用' };
  if (header === '') return { ...base, because: '没有表头' };
  const [field] = candidates;
  if (field === undefined) return { ...base, because: '与核对无关的列' };
  const other = taken.get(field);
  if (other)
    return {
      ...base,
      because: `与“${other.seen.heading.header}”同义（${FIELDS[field].name}），请确认用哪一列`,
    };
  return { ...base, because: `可能是${candidates.map((key) => FIELDS[key].name).join('或')}，请确认` };
}
