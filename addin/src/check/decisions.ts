import type { Mapping, Waiver } from '@zhaoshang/core';

/** What a person decided about a workbook (设定): how it is read, and which findings were answered. */
export interface Decisions {
  /** Sheet name → what was decided about its columns. */
  readonly mapping: Mapping;
  /** Answers to findings (情况属实). */
  readonly waivers: readonly Waiver[];
  /** Year for dates without one (年度); null where the workbook states it itself. */
  readonly baseYear: number | null;
}

export const NO_DECISIONS: Decisions = { mapping: {}, waivers: [], baseYear: null };
