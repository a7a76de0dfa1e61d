import { agreement, type Agreement, type Bounds } from './agreement';
import type { PrintedRate } from './printed-number';

/** One row of a relation between columns: what is printed, what the others give, and where they stand. */
export interface Instance {
  readonly row: number;
  readonly label: string;
  readonly printed: PrintedRate;
  readonly computed: Bounds;
  /** Columns of the printed figure and of those that it is computed from. */
  readonly columns: readonly number[];
  /** How it is computed, in words: `完成8 ÷ 目标16`. */
  readonly formula: string;
}

export interface Judged extends Instance {
  readonly verdict: Agreement;
}

/**
 * The rows that break a relation. Which columns a printed rate is computed from is read off the table: of the possible
 * relations the one that most rows keep. What hardly any row keeps is no relation of this table (undefined), unless
 * the headings leave only one and there are too few rows to tell.
 */
export function breaches(candidates: readonly (readonly Instance[])[]): readonly Judged[] | undefined {
  const possible = candidates
    .filter((instances) => instances.length > 0)
    .map((instances) => {
      const judged = instances.map((instance) => ({
        ...instance,
        verdict: agreement(instance.printed, instance.computed),
      }));
      return { judged, kept: judged.filter(({ verdict }) => verdict !== 'differs').length };
    })
    .sort((a, b) => b.kept / b.judged.length - a.kept / a.judged.length);
  const [best] = possible;
  if (!best) return undefined;
  const { judged, kept } = best;
  const believed = kept * 2 > judged.length || (possible.length === 1 && judged.length <= 2);
  return believed ? judged.filter(({ verdict }) => verdict !== 'agrees') : undefined;
}
