import type { CellAddress } from '../model/address';
import type { LedgerContext } from '../indicators/ledger-context';
import type { ColumnOf } from '../model/column';
import type { FieldKey } from '../model/field';
import type { LedgerKind } from '../model/ledger-kind';
import type { Records } from '../model/records';
import type { Policy } from '../policies/policy';
import type { RuleExample } from './example';

/** What a rule may compare a table with (核对依据): last period's workbook (上期台账), the unit directory (单位名录). */
export type Basis = 'previous' | 'directory';

/** 错误, 警告, 提示. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule (核对规则) is, apart from how it checks: all of it is printed in the docs and beside each finding. */
export interface RuleMeta {
  /** Code of the catalogue (A01–H05); never changes its meaning. */
  readonly code: string;
  /** English kebab-case id. */
  readonly id: string;
  /** Chinese name. */
  readonly name: string;
  /** The gravest severity that it gives. */
  readonly severity: Severity;
  /** 试行: rests on inference; shown apart and never of severity error. */
  readonly beta?: true;
  /** Why it matters, in one or two sentences. */
  readonly reason: string;
  /** Where the rule comes from: a regulation, a notice, a definition. */
  readonly source: string;
  /** What to do about a finding. */
  readonly nextStep: string;
  /** Known innocent explanations (常见的正当情形). */
  readonly innocent: readonly string[];
  /** What it compares with besides the table itself. */
  readonly against?: readonly Basis[];
  /** It compares amounts with last period's: not across two definitions (口径). */
  readonly oneDefinition?: true;
  /** The parameters that it reads. */
  readonly policies?: readonly Policy<unknown>[];
  /** Executed as tests, printed in the docs: at least one that passes, one that fails, one that cannot be checked. */
  readonly examples: readonly RuleExample[];
}

/** What every check is given. */
export type CheckContext = LedgerContext;

/** What a check says of one thing that does not agree. */
export interface Remark {
  /** One sentence: the cells' values, the difference, what to do. */
  readonly message: string;
  readonly cells: readonly CellAddress[];
  /** What the finding is about: a project's name, a unit. */
  readonly record?: string;
  /** The evidence: amounts as decimal strings, dates as ISO text, counts as numbers. */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  /** Where it is milder than the rule's severity. */
  readonly severity?: Severity;
  /** 试行: this one rests on inference although the rule does not. */
  readonly beta?: true;
}

/** Takes what a check finds. */
export type Report = (remark: Remark) => void;

/** The columns that a rule declared, all present; the optional ones perhaps. */
export type Given<N extends FieldKey, O extends FieldKey> = {
  readonly [K in N]: ColumnOf<K>;
} & { readonly [K in O]?: ColumnOf<K> };

/**
 * A rule over the records of one kind of table. The runner calls it once for each such table that has all the
 * columns it needs, and lists it under "not checked" otherwise.
 */
export interface TableRule<N extends FieldKey = FieldKey, O extends FieldKey = FieldKey> extends RuleMeta {
  readonly on: LedgerKind | readonly LedgerKind[];
  /** Columns without which it cannot check. */
  readonly needs: readonly N[];
  /** Groups of columns of which at least one must be there. */
  readonly needsOneOf?: readonly (readonly O[])[];
  /** Columns that it takes into account where they are. */
  readonly uses?: readonly O[];
  /** It asks the facts for the kind of contract: a sheet's name or a sub-heading may say it where no column does. */
  readonly judgesKind?: true;
  check(columns: Given<N, O>, records: Records, context: CheckContext, report: Report): void;
}

/** A rule over the whole workbook. It says itself what it could not check, and why. */
export interface BookRule extends RuleMeta {
  readonly on: 'book';
  check(context: CheckContext, report: Report, notChecked: (why: string) => void): void;
}

export type Rule = TableRule | BookRule;

/** Declares a rule over tables; the types of its columns follow from what it needs. */
export function tableRule<const N extends FieldKey, const O extends FieldKey = never>(
  rule: TableRule<N, O>,
): Rule {
  return rule as unknown as Rule;
}

/** Declares a rule over the workbook. */
export function bookRule(rule: Omit<BookRule, 'on'>): Rule {
  return { ...rule, on: 'book' };
}
