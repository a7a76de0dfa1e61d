import type { ChosenMapping } from '../../model/column';
import { FIELDS, type FieldKey } from '../../model/field';
import type { LedgerKind } from '../../model/ledger-kind';
import type { UnmappedColumn } from '../../model/records';
import { FIELDS_OF_KIND } from './fields-of-kind';
import { seriesOf } from './series';
import { choicesOf, THRESHOLD, type Choice, type SeenColumn } from './choices';

export type Assigned = Omit<ChosenMapping, 'unit'>;

/** Gives each meaning to at most one column, and each column at most one meaning; the surest pairs first. */
export function assignFields(
  columns: readonly SeenColumn[],
  kind: LedgerKind,
  fixed: ReadonlyMap<number, FieldKey | null>,
): { mapping: readonly Assigned[]; unmapped: readonly UnmappedColumn[] } {
  const choices = choicesOf(columns, kind, fixed);
  const taken = new Map<FieldKey, Choice>();
  const given = new Map<number, Choice>();
  for (const choice of choices) {
    const column = choice.seen.heading.column;
    if (choice.confidence < THRESHOLD || taken.has(choice.field) || given.has(column)) continue;
    if (crowdedOut(choice, choices, given, taken)) continue;
    taken.set(choice.field, choice);
    given.set(column, choice);
  }
  const series = seriesOf(choices, taken, given);
  for (const choice of series) given.set(choice.seen.heading.column, choice);
  const mapping = columns
    .map(({ heading }) => given.get(heading.column))
    .filter((choice) => choice !== undefined)
    .map((choice) => ({ ...choice, further: series.has(choice) }))
    .map(({ seen, field, confidence, because, further }) => ({
      field,
      column: seen.heading.column,
      header: seen.heading.header,
      confidence: Math.min(1, Math.round(confidence * 100) / 100),
      because,
      decided: fixed.has(seen.heading.column),
      alternatives: seen.candidates
        .map((candidate) => candidate.field)
        .filter((other) => other !== field && FIELDS_OF_KIND[kind].has(other)),
      further,
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
  fixed: ReadonlyMap<number, FieldKey | null>,
): UnmappedColumn {
  const { column, header } = seen.heading;
  const candidates = choices.map(({ field }) => field);
  const base = { column, header, candidates, decided: false };
  if (fixed.get(column) === null)
    return { ...base, candidates: [], because: '人工指定不使用', decided: true };
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
