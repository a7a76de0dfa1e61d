import type { Ledger } from '../../model/ledger';
import { recognisedTables } from './recognised';
import { decisionsFor, names, type Mapping } from './sheet-mapping';

/** A decision that fits nothing (落空的指定): it would be passed over in silence. */
export interface StrayDecision {
  readonly sheet: string;
  /** The column as the decision names it; undefined where there is no such sheet, or no such row. */
  readonly column?: string;
  readonly why: string;
}

/** The decisions whose sheet, header rows or column none of the ledgers has. */
export function strayDecisions(mapping: Mapping, ledgers: readonly Ledger[]): readonly StrayDecision[] {
  const grids = ledgers.flatMap(({ book }) => book.sheets);
  const sheets = new Set(grids.map(({ name }) => name));
  const tables = ledgers.flatMap(recognisedTables);
  return Object.keys(mapping).flatMap((sheet): StrayDecision[] => {
    if (!sheets.has(sheet)) {
      return [{ sheet, why: `工作表“${sheet}”在工作簿中没有；请改成其中之一：${[...sheets].join('、')}` }];
    }
    const columns = tables.filter((table) => table.sheet === sheet).flatMap((table) => table.columns);
    const decided = decisionsFor(mapping, sheet);
    const length = Math.max(...grids.filter(({ name }) => name === sheet).map(({ rows }) => rows.length));
    const [first, last] = decided.header ?? [0, 0];
    if (first > length)
      return [{ sheet, why: `工作表“${sheet}”只有${length}行，表头不能在第${first}–${last}行` }];
    const keys = new Set([...Object.keys(decided.columns ?? {}), ...Object.keys(decided.units ?? {})]);
    return [...keys]
      .filter((key) => !columns.some((column) => names(key, column)))
      .map((column) => ({
        sheet,
        column,
        why: `工作表“${sheet}”没有“${column}”列；请写列字母，如 F，或照写表头`,
      }));
  });
}
