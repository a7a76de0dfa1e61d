import { formatAddress } from '../model/address';
import type { Ledger } from '../model/ledger';
import { figuresOf } from '../indicators/figures-of';
import type { Figures } from '../indicators/figures';
import { contextOf, type ContextOptions } from '../indicators/ledger-context';
import { rowsLeftOut } from './a02-rows-left-out';
import type { Finding, NotChecked } from './finding';
import { fingerprint } from './fingerprint';
import { rules } from './index';
import type { Rule, Severity } from './rule';
import { runRule } from './run-rule';
import { applyWaivers, type UnusedWaiver, type WaivedFinding, type Waiver } from './waiver';

export interface CheckOptions extends ContextOptions {
  /** The rules to run; all when left out. */
  readonly only?: readonly Rule[];
  /** Answers to findings (情况属实). */
  readonly waivers?: readonly Waiver[];
}

/** What a check of a workbook gives (核对结果): figures, findings, and what was not checked. */
export interface CheckResult {
  readonly figures: Figures;
  /** The open ones: gravest first, then by sheet and row. */
  readonly findings: readonly Finding[];
  /** Those that were answered. */
  readonly waived: readonly WaivedFinding[];
  readonly unusedWaivers: readonly UnusedWaiver[];
  readonly notChecked: readonly NotChecked[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Checks a workbook read as ledgers against every rule. Reads only; the same input gives the same output. */
export function checkLedger(ledger: Ledger, options: CheckOptions): CheckResult {
  const context = contextOf(ledger, options);
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = context.earlier.map(({ records, counted }) => ({
    rule: rowsLeftOut.code,
    name: '往月的台账',
    sheet: records.sheet,
    why: `与“${counted}”是同一本台账的不同月份，只统计和核对“${counted}”，这张没有计入`,
  }));
  for (const rule of options.only ?? rules) {
    runRule(
      rule,
      context,
      (remark) => findings.push(findingOf(rule, remark, ledger)),
      (skipped) => notChecked.push(skipped),
    );
  }
  const { open, waived, unused } = applyWaivers(
    inOrder(findings, ledger),
    options.waivers ?? [],
    options.asOf,
  );
  return { figures: figuresOf(context), findings: open, waived, unusedWaivers: unused, notChecked };
}

function findingOf(rule: Rule, remark: Parameters<typeof fingerprint>[1], ledger: Ledger): Finding {
  return {
    rule: rule.code,
    severity: remark.severity ?? rule.severity,
    beta: rule.beta ?? remark.beta ?? false,
    message: remark.message,
    cells: remark.cells.map(formatAddress),
    at: remark.cells,
    ...(remark.record !== undefined && { record: remark.record }),
    values: remark.values,
    fingerprint: fingerprint(rule.code, remark, ledger.book),
  };
}

function inOrder(findings: readonly Finding[], { book }: Ledger): readonly Finding[] {
  const sheetOrder = new Map(book.sheets.map((sheet, index) => [sheet.name, index]));
  return findings
    .map((finding) => {
      const [first] = finding.at;
      return { finding, sheet: sheetOrder.get(first?.sheet ?? '') ?? Infinity, row: first?.row ?? Infinity };
    })
    .sort(
      (a, b) =>
        GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity] ||
        compare(a.sheet, b.sheet) ||
        compare(a.row, b.row) ||
        compare(a.finding.rule, b.finding.rule),
    )
    .map(({ finding }) => finding);
}

// Infinity minus itself is not a number, which would leave the order to chance.
function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
