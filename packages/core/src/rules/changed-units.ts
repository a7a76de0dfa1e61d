import { directoryUnits } from '../indicators/unit-directory';
import type { LedgerContext } from '../indicators/ledger-context';
import type { Records } from '../model/records';
import { matchPrevious } from './match-previous';
import { plainUnit } from './split-units';

/** A project whose unit (引资单位) is another than in last period's workbook; a new name of the same unit is no change. */
export interface ChangedUnit {
  readonly record: number;
  readonly now: string;
  readonly before: string;
}

/** The records of a table whose unit changed since last period. */
export function* changedUnits(records: Records, context: LedgerContext): Generator<ChangedUnit> {
  const nameOf = new Map(
    directoryUnits(context.ledger).flatMap(({ name, names }) => names.map((each) => [each, name] as const)),
  );
  const same = (text: string) => nameOf.get(plainUnit(text)) ?? plainUnit(text);
  const { terminated } = context.facts(records);
  for (const { record, before } of matchPrevious(records, context, { converted: true })) {
    const now = records.columns.unit?.text(record) ?? '';
    const past = before.records.columns.unit?.text(before.record) ?? '';
    if (now === '' || past === '' || terminated[record] || same(now) === same(past)) continue;
    yield { record, now, before: past };
  }
}
