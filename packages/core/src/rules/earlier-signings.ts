import type { CountedRow } from '../indicators/counting/counted';
import type { LedgerContext } from '../indicators/ledger-context';
import { partsOf } from '../model/day';
import { tablesOf } from '../model/ledger';
import { nameSimilarity } from '../policies/name-similarity';
import { plainName } from './names/plain-name';
import { isSameName } from './names/same-name';

/** Signings before the reporting year (往年签约), of last period's workbook and of sheets of earlier years. */
export interface EarlierSignings {
  readonly size: number;
  /** The earlier row of the same project and kind of contract. */
  of(row: CountedRow): CountedRow | undefined;
  /** An earlier row of the same kind and the same investor whose name is alike. */
  alike(row: CountedRow): CountedRow | undefined;
}

/** Collects the signings before a year. */
export function earlierSignings(context: LedgerContext, year: number): EarlierSignings {
  const byProject = new Map<string, CountedRow>();
  const byInvestor = new Map<string, CountedRow[]>();
  const least = context.policy(nameSimilarity);
  const own = tablesOf(context.ledger, 'projects').filter((records) => (records.year ?? year) < year);
  for (const records of [...(context.previous ? tablesOf(context.previous, 'projects') : []), ...own]) {
    const { signedOn } = records.columns;
    if (!signedOn) continue;
    const { identityAt, terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const span = signedOn.span(record);
      if (!span || terminated[record] || !identityAt(record) || partsOf(span.to).year >= year) continue;
      const row = { records, record };
      byProject.set(keyOf(row, identityAt(record)), row);
      for (const who of investorsOf(row)) {
        const rows = byInvestor.get(keyOf(row, who));
        if (rows) rows.push(row);
        else byInvestor.set(keyOf(row, who), [row]);
      }
    }
  }
  return {
    size: byProject.size,
    of: (row) => byProject.get(keyOf(row, identityOf(row))),
    alike(row) {
      const name = plainName(identityOf(row));
      for (const who of investorsOf(row)) {
        const found = byInvestor
          .get(keyOf(row, who))
          ?.find((other) => isSameName(name, plainName(identityOf(other)), least));
        if (found) return found;
      }
      return undefined;
    },
  };

  function keyOf({ records, record }: CountedRow, what = ''): string {
    return `${context.facts(records).kinds[record] ?? 'none'}\u0000${what}`;
  }

  function identityOf({ records, record }: CountedRow): string {
    return context.facts(records).identityAt(record);
  }
}

function investorsOf({ records, record }: CountedRow): readonly string[] {
  const { creditCode, investor } = records.columns;
  return [creditCode?.text(record) ?? '', investor?.text(record) ?? ''].filter((who) => who !== '');
}
