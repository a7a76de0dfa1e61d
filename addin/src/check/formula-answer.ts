import type { CellValue } from '@zhaoshang/core';

/** One of our functions as the pane describes it, beside the names that functions.json gives. */
export interface ShownFunction {
  readonly id: string;
  readonly formula: string;
  readonly source: string;
  /** The unit or form of each parameter, of the answer last. */
  readonly units: readonly string[];
  /** The columns that it needs of a ledger. */
  readonly needs: readonly string[];
}

export interface ShownSubject {
  readonly zh: string;
  readonly en: string;
  readonly functions: readonly ShownFunction[];
}

/** A call to be tried without a cell: each parameter's argument as its cells, null where it is left out. */
export interface TriedCall {
  readonly id: string;
  readonly args: readonly (readonly (readonly CellValue[])[] | null)[];
  /** Where each argument stands in the workbook. */
  readonly addresses: readonly (string | undefined)[];
}

/** What a call gives, and how it comes about. */
export interface TriedAnswer {
  readonly result:
    | {
        readonly kind: 'cells';
        readonly rows: number;
        readonly columns: number;
        /** The first cells; errors as their texts. */
        readonly cells: readonly (readonly CellValue[])[];
      }
    | { readonly kind: 'error'; readonly code: string; readonly message: string };
  /** 函数、算式、代入、计入的行、结果、依据; empty where the call fails. */
  readonly explained: readonly (readonly [what: string, says: string])[];
}
