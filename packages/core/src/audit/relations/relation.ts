import type { CellAddress } from '../../model/address';
import type { Mention } from '../binding/mention';
import type { RelationKind, Verdict } from '../types';
import type { Value } from '../verdict/judge';

/** A relation between mentions, judged; spans and strings are made from it at the end. */
export interface Relation {
  readonly kind: RelationKind;
  readonly stated: Mention | null;
  readonly operands: readonly Mention[];
  /** In the printed unit of `stated`; in percent for ratios. */
  readonly computed: Value | null;
  readonly verdict: Verdict;
  /** The sum as a person writes it: 95.03 + 86.5 = 181.53. */
  readonly formula: string;
  readonly innocent?: readonly string[];
  readonly decides?: string | null;
  /** The ledger's cells that the figure was compared with. */
  readonly cells?: readonly CellAddress[];
}
