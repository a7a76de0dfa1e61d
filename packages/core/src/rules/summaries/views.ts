import type { CountedRow } from '../../indicators/counting/counted';
import type { Records } from '../../model/records';

// A sheet most of whose projects stand on other sheets too is a summary or an extract of them.
const MOSTLY = 0.6;
const FEW = 3;

/**
 * Sheets that only show what others hold. Taken from the largest down, each against what is left: a summary of all
 * towns goes first, and the towns' own sheets then stand by themselves.
 */
export function viewsAmong(
  tables: readonly Records[],
  repeated: readonly (readonly CountedRow[])[],
): ReadonlySet<Records> {
  const views = new Set<Records>();
  for (const table of [...tables].sort((a, b) => b.length - a.length)) {
    const common = repeated.filter(
      (rows) =>
        rows.some(({ records }) => records === table) &&
        rows.some(({ records }) => records.sheet !== table.sheet && !views.has(records)),
    ).length;
    if (common >= FEW && common / table.length > MOSTLY) views.add(table);
  }
  return views;
}
