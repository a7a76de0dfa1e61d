import type { ContractKind } from '../../model/contract-kind';
import type { Stage } from '../../model/stage';

/** What a table's records are, derived once from its columns (派生事实); by record index. */
export interface Facts {
  readonly kinds: readonly ContractKind[];
  readonly stages: readonly Stage[];
  /** 1 for what is terminated, cancelled or dissolved (终止, 注销, 解约) and counts nowhere, else 0. */
  readonly terminated: Uint8Array;
  /** The project's identity: its normalised name; '' where it has none. Made when asked for, not kept by record. */
  identityAt(record: number): string;
  /** Industrial (工业) or not; undefined where nothing says so. */
  readonly industrial: readonly (boolean | undefined)[];
}
