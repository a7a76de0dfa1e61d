import type { CountedRow } from '../../indicators/counting/counted';
import { signedInYear } from '../../indicators/counting/signed-in-year';
import type { ContractKind } from '../../model/contract-kind';
import { Decimal } from '../../model/decimal';
import type { AmountField } from '../../model/field';
import type { Records } from '../../model/records';
import type { CheckContext } from '../rule';

/** A way of counting that a summary may follow (统计口径): which of a group's rows it takes, in words too. */
export interface Measure {
  readonly name: string;
  readonly rowsOf: (rows: readonly CountedRow[]) => readonly CountedRow[];
}

/** The ways of counting, of one kind of contract where a heading names it. */
export function measures(context: CheckContext, kind: ContractKind | undefined): readonly Measure[] {
  const years = new Map<Records, (record: number) => boolean>();
  const year = (records: Records) => {
    const known = years.get(records) ?? signedInYear(records, context.asOf);
    years.set(records, known);
    return known;
  };
  const live = ({ records, record }: CountedRow) => context.facts(records).terminated[record] === 0;
  const ofKind = (wanted: ContractKind) => (row: CountedRow) =>
    context.facts(row.records).kinds[row.record] === wanted;
  const inYear = ({ records, record }: CountedRow) => year(records)(record);
  const ways: readonly (readonly [string, (row: CountedRow) => boolean])[] = kind
    ? [
        ['', (row) => ofKind(kind)(row)],
        ['未终止的', (row) => ofKind(kind)(row) && live(row)],
        ['当年签约的', (row) => ofKind(kind)(row) && live(row) && inYear(row)],
      ]
    : [
        ['', () => true],
        ['未终止的', live],
        ['当年签约的', (row) => live(row) && inYear(row)],
        ['正式合同', (row) => live(row) && ofKind('formal')(row)],
        ['当年正式合同', (row) => live(row) && ofKind('formal')(row) && inYear(row)],
      ];
  return ways.flatMap(([name, takes]): Measure[] => [
    { name, rowsOf: (rows) => rows.filter(takes) },
    { name: `${name}（同名只计一次）`, rowsOf: (rows) => onceEach(context, rows.filter(takes)) },
  ]);
}

/** The first row of each project. */
function onceEach(context: CheckContext, rows: readonly CountedRow[]): readonly CountedRow[] {
  const seen = new Set<string>();
  return rows.filter(({ records, record }) => {
    const identity = context.facts(records).identityAt(record);
    if (identity === '' || !seen.has(identity)) seen.add(identity);
    else return false;
    return true;
  });
}

/** The sum of a field in yuan; a contract amount stands where it was written, under 合同额 or 计划投资额. */
export function sumOf(rows: readonly CountedRow[], field: AmountField): Decimal {
  const fields: readonly AmountField[] =
    field === 'amount' ? ['amount', 'planned'] : field === 'planned' ? ['planned', 'amount'] : [field];
  return rows.reduce((sum, { records, record }) => {
    const [first] = fields.flatMap((each) => records.columns[each]?.exact(record) ?? []);
    return first ? sum.plus(first) : sum;
  }, new Decimal(0));
}
