import {
  checkLedger,
  formatDay,
  parseDay,
  POLICY_SHEET,
  policySettingsOf,
  readLedger,
  rules,
  type CheckResult,
  type Ledger,
} from '@zhaoshang/core';
import { bookOf, type SheetSnapshot } from '../port/sheet-snapshot';
import { Views } from './board-views';
import type { CheckOutcome, RuleText } from './check-answer';
import type { CheckRequest } from './check-request';
import { evidenceOf } from './evidence';
import { suggestDate } from './suggest-date';
import { summarise } from './summarise';

/**
 * Checks the workbook as it was read. It keeps the sheets between requests, so that a re-check needs only those that
 * changed. Same sheets, same date: same answer, whatever came before.
 */
export class Checker {
  readonly #sheets = new Map<string, SheetSnapshot>();
  /** Board and projects of the workbook that was checked last. */
  readonly views = new Views();

  check({ workbook, asOf, order, sheets }: CheckRequest): CheckOutcome {
    for (const sheet of sheets) this.#sheets.set(sheet.id, sheet);
    const present = order.flatMap(({ id, name }) => {
      const sheet = this.#sheets.get(id);
      return sheet ? [{ ...sheet, name }] : [];
    });
    for (const id of [...this.#sheets.keys()]) {
      if (!order.some((sheet) => sheet.id === id)) this.#sheets.delete(id);
    }
    this.views.show(null);
    return answerOf(readLedger(bookOf(workbook, present)), asOf, this.views);
  }
}

function answerOf(ledger: Ledger, given: string | null, views: Views): CheckOutcome {
  const tables = ledger.tables.filter(({ kind }) => kind !== 'other');
  if (tables.length === 0) return { kind: 'failure', why: 'no-ledger' };
  const asOf = given === null ? suggestDate(ledger) : parseDay(given);
  if (asOf === undefined) return { kind: 'failure', why: 'no-date' };
  const policies = policySettingsOf(ledger.book);
  if (policies.kind === 'unusable')
    return { kind: 'refusal', message: `${policies.why}；请改正后重新检查。` };
  const options = { asOf, policies: policies.settings };
  views.show({ ledger, options });
  const result = checkLedger(ledger, options);
  const read = new Set(tables.map(({ sheet }) => sheet));
  return {
    kind: 'answer',
    answer: {
      asOf: formatDay(asOf),
      suggested: given === null,
      figures: result.figures,
      notChecked: result.notChecked,
      findings: result.findings.map((finding) => ({ ...finding, evidence: evidenceOf(finding.values) })),
      tables: tables.map(summarise),
      unread: ledger.book.sheets
        .map(({ name }) => name)
        .filter((name) => !read.has(name) && name.trim() !== POLICY_SHEET),
      rules: textsOf(result),
    },
  };
}

/** Only what is shown crosses to the pane, so that the rules themselves stay out of its script. */
function textsOf({ findings, notChecked }: CheckResult): Readonly<Record<string, RuleText>> {
  const shown = new Set([...findings, ...notChecked].map(({ rule }) => rule));
  return Object.fromEntries(
    rules
      .filter(({ code }) => shown.has(code))
      .map(({ code, name, reason, source, nextStep, innocent }) => [
        code,
        { name, reason, source, nextStep, innocent },
      ]),
  );
}
