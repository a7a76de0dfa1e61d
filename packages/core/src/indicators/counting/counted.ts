import type { ContractKind } from '../../model/contract-kind';
import type { Records } from '../../model/records';

/** One row that stands for a project in a count: the origin of what it adds. */
export interface CountedRow {
  readonly records: Records;
  readonly record: number;
}

/** A project of the reporting year (当年签约项目), counted once: its rows by what was signed. */
export interface CountedProject {
  /** The kind as which it counts: formal beats framework, framework beats the rest. */
  readonly kind: ContractKind;
  /** The row that stands for it. */
  readonly row: CountedRow;
  /** Rows of supplements (补充协议) that add their increment to a formal contract. */
  readonly increments: readonly CountedRow[];
}
