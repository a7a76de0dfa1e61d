import type {
  Comparison,
  Figures,
  Finding,
  NotChecked,
  RecognisedTable,
  SkipReason,
  UnusedWaiver,
  Waiver,
} from '@zhaoshang/core';

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
  readonly comparison: Comparison | null;
  /** The unit (引资单位) whose row it is in; '' where there is none. */
  readonly unit: string;
}

/** A finding that was answered (情况属实), with the answer. */
export interface ShownWaived {
  readonly finding: ShownFinding;
  readonly waiver: Waiver;
}

/** One table as it was read, with what the pane says of it. Rows are 1-based, as people count. */
export interface TableSummary extends RecognisedTable {
  readonly kindName: string;
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
}

/** How the workbook was read. */
export interface Recognition {
  readonly tables: readonly TableSummary[];
  /** Sheets in which no ledger was recognised. */
  readonly unread: readonly string[];
}

/** What a check of the workbook gives, as plain data. */
export interface CheckAnswer extends Recognition {
  readonly asOf: string;
  /** The reporting date was suggested by the ledger, not given. */
  readonly suggested: boolean;
  readonly figures: Figures;
  readonly findings: readonly ShownFinding[];
  readonly waived: readonly ShownWaived[];
  readonly unusedWaivers: readonly UnusedWaiver[];
  readonly notChecked: readonly NotChecked[];
  /** By code, for the rules that found something or could not run. */
  readonly rules: Readonly<Record<string, RuleText>>;
}

/** No ledger was found, or none that suggests a reporting date. */
export type CheckFailure = 'no-ledger' | 'no-date';

/** Why last period's workbook (上期台账) cannot be used: no ledger is in it, or the sentence of who reads files. */
export type PreviousFault =
  | { readonly kind: 'no-ledger'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly sentence: string };

export type CheckOutcome =
  | { readonly kind: 'answer'; readonly answer: CheckAnswer }
  /** With what was recognised, for a person to put right. */
  | { readonly kind: 'failure'; readonly why: CheckFailure; readonly recognition: Recognition }
  /** The workbook's own parameters cannot be used; `why` says which. */
  | { readonly kind: 'refusal'; readonly why: string }
  | { readonly kind: 'bad-previous'; readonly why: PreviousFault };
