import type { Figures, Finding, LedgerKind, NotChecked, SkipReason } from '@zhaoshang/core';

/** What a rule says beside each of its findings. */
export interface RuleText {
  readonly name: string;
  readonly reason: string;
  readonly source: string;
  readonly nextStep: string;
  readonly innocent: readonly string[];
}

/** A finding with its evidence as label and text. */
export interface ShownFinding extends Finding {
  readonly evidence: readonly (readonly [label: string, text: string])[];
}

/** One table as it was read. Rows are 1-based, as people count. */
export interface TableSummary {
  readonly sheet: string;
  readonly kind: LedgerKind;
  readonly kindName: string;
  readonly records: number;
  readonly header: readonly [number, number] | null;
  readonly data: readonly [number, number] | null;
  readonly columns: readonly {
    readonly letters: string;
    readonly header: string;
    readonly meaning: string;
    readonly unit: string | null;
    /** Below 1 the reading is not sure; `because` says why. */
    readonly confidence: number;
    readonly because: string;
  }[];
  readonly unmapped: readonly { readonly letters: string; readonly header: string }[];
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
}

/** What a check of the workbook gives, as plain data. */
export interface CheckAnswer {
  readonly asOf: string;
  /** The reporting date was suggested by the ledger, not given. */
  readonly suggested: boolean;
  readonly figures: Figures;
  readonly findings: readonly ShownFinding[];
  readonly notChecked: readonly NotChecked[];
  readonly tables: readonly TableSummary[];
  /** Sheets in which no table was recognised. */
  readonly unread: readonly string[];
  /** By code, for the rules that found something or could not run. */
  readonly rules: Readonly<Record<string, RuleText>>;
}

/** No ledger was found, or none that suggests a reporting date. */
export type CheckFailure = 'no-ledger' | 'no-date';

export type CheckOutcome =
  | { readonly kind: 'answer'; readonly answer: CheckAnswer }
  | { readonly kind: 'failure'; readonly why: CheckFailure }
  /** The workbook's own parameters cannot be used; the sentence says which. */
  | { readonly kind: 'refusal'; readonly message: string };
