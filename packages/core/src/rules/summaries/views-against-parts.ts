import type { CountedRow } from '../../indicators/counting/counted';
import { repeatedProjects } from '../../indicators/counting/repeated-projects';
import { tablesOf } from '../../model/ledger';
import { formatMoney } from '../../model/money';
import { addressOf, cellsOf, nameOf } from '../about';
import type { CheckContext, Report } from '../rule';
import { viewsAmong } from './views';

const FIELDS = ['amount', 'fundsYear', 'fundsTotal'] as const;

/**
 * The amounts of projects on a sheet that shows what others hold (总表) against those on the sheets that hold them. A
 * field is compared where most projects agree in it: sheets of two months differ in their funds by right. Says how many
 * projects it compared.
 */
export function viewsAgainstParts(context: CheckContext, report: Report): number {
  const tables = tablesOf(context.ledger, 'projects').filter(({ columns }) => columns.project);
  if (new Set(tables.map(({ sheet }) => sheet)).size < 2) return 0;
  const repeated = repeatedProjects(context);
  const views = viewsAmong(tables, repeated);
  const kindOf = ({ records, record }: CountedRow) => context.facts(records).kinds[record];
  const pairs = repeated.flatMap((rows) =>
    rows
      .filter(({ records }) => views.has(records))
      .flatMap((shown) => {
        const own = rows.find(
          (row) =>
            !views.has(row.records) &&
            row.records.sheet !== shown.records.sheet &&
            kindOf(row) === kindOf(shown),
        );
        return own ? [{ shown, own }] : [];
      }),
  );
  for (const field of FIELDS) {
    const known = pairs.flatMap(({ shown, own }) => {
      const [one, other] = [shown, own].map(({ records, record }) => records.columns[field]?.exact(record));
      return one && other ? [{ shown, own, one, other }] : [];
    });
    const differing = known.filter(({ one, other }) => !one.eq(other));
    if (differing.length * 2 > known.length) continue;
    for (const { shown, own, one, other } of differing) {
      report({
        message: `“${nameOf(own.records, own.record)}”在${addressOf(shown.records, shown.record, field)}是${formatMoney(one)}，在${addressOf(own.records, own.record, field)}是${formatMoney(other)}，差${formatMoney(one.minus(other).abs())}；请核对后改成一致`,
        cells: [shown, own].flatMap(({ records, record }) => cellsOf(records, record, 'project', field)),
        record: nameOf(own.records, own.record),
        values: { shown: one.toFixed(), own: other.toFixed() },
        severity: 'warning',
      });
    }
  }
  return pairs.length;
}
