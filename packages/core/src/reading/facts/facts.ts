import type { ContractKind } from '../../model/contract-kind';
import type { Stage } from '../../model/stage';

/** What a table's records are, derived once from its columns (派生事实); by record index. */
export interface Facts {
  readonly kinds: readonly ContractKind[];
  readonly stages: readonly Stage[];
  /** Terminated, cancelled or dissolved (终止, 注销, 解约): counts nowhere. */
  readonly terminated: readonly boolean[];
  /** The project's identity: its normalised name; '' where it has none. */
  readonly identities: readonly string[];
  /** Industrial (工业) or not; undefined where nothing says so. */
  readonly industrial: readonly (boolean | undefined)[];
}
