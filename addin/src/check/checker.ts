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
  type ReadOptions,
} from '@zhaoshang/core';
import { bookOf, type SheetSnapshot } from '../port/sheet-snapshot';
import { Views } from './board-views';
import type { CheckOutcome, RuleText } from './check-answer';
import type { CheckRequest, PreviousFile } from './check-request';
import type { Decisions } from './decisions';
import { readPrevious, type Previous } from './previous-ledger';
import { findingShower } from './show-finding';
import { suggestDate } from './suggest-date';
import { summarise } from './summarise';

/**
 * Checks the workbook as it was read. It keeps the sheets between requests, so that a re-check needs only those that
 * changed, and last period's workbook while it stays the same. Same request, same answer, whatever came before.
 */
export class Checker {
  readonly #sheets = new Map<string, SheetSnapshot>();
  #file: PreviousFile | null = null;
  #previous: { readonly key: string; readonly read: Promise<Previous> } | null = null;
  /** Board and projects of the workbook that was checked last. */
  readonly views = new Views();

  async check({ workbook, asOf, order, sheets, decisions, previous }: CheckRequest): Promise<CheckOutcome> {
    for (const sheet of sheets) this.#sheets.set(sheet.id, sheet);
    const present = order.flatMap(({ id, name }) => {
      const sheet = this.#sheets.get(id);
      return sheet ? [{ ...sheet, name }] : [];
    });
    for (const id of [...this.#sheets.keys()]) {
      if (!order.some((sheet) => sheet.id === id)) this.#sheets.delete(id);
    }
    const before = await this.#previousOf(previous, decisions);
    if (before?.kind === 'unusable') return { kind: 'bad-previous', why: before.why };
    this.views.show(null);
    const ledger = readLedger(bookOf(workbook, present), readOptions(decisions));
    return answerOf(ledger, before?.ledger, asOf, decisions, this.views);
  }

  /** Last period's workbook, read once for as long as it and what was decided stay the same. */
  #previousOf(given: CheckRequest['previous'], decisions: Decisions): Promise<Previous | null> {
    if (given !== 'kept') {
      this.#file = given;
      this.#previous = null;
    }
    if (!this.#file) return Promise.resolve(null);
    const options = readOptions(decisions);
    const key = JSON.stringify(options);
    if (this.#previous?.key !== key) this.#previous = { key, read: readPrevious(this.#file, options) };
    return this.#previous.read;
  }
}

function readOptions({ mapping, baseYear }: Decisions): ReadOptions {
  return { mapping, ...(baseYear !== null && { baseYear }) };
}

function answerOf(
  ledger: Ledger,
  previous: Ledger | undefined,
  given: string | null,
  { waivers }: Decisions,
  views: Views,
): CheckOutcome {
  const tables = ledger.tables.filter(({ kind }) => kind !== 'other');
  const recognition = { tables: summarise(ledger), unread: unreadOf(ledger) };
  if (tables.length === 0) return { kind: 'failure', why: 'no-ledger', recognition };
  const asOf = given === null ? suggestDate(ledger) : parseDay(given);
  if (asOf === undefined) return { kind: 'failure', why: 'no-date', recognition };
  const policies = policySettingsOf(ledger.book);
  if (policies.kind === 'unusable') return { kind: 'refusal', why: policies.why };
  const options = { asOf, policies: policies.settings, ...(previous && { previous }) };
  views.show({ ledger, options });
  const result = checkLedger(ledger, { ...options, waivers });
  const shown = findingShower(ledger);
  return {
    kind: 'answer',
    answer: {
      asOf: formatDay(asOf),
      suggested: given === null,
      figures: result.figures,
      notChecked: result.notChecked,
      findings: result.findings.map(shown),
      waived: result.waived.map(({ finding, waiver }) => ({ finding: shown(finding), waiver })),
      unusedWaivers: result.unusedWaivers,
      ...recognition,
      rules: textsOf(result),
    },
  };
}

/** Sheets with cells in which no ledger was recognised; our own reports have no tables, and are none of them. */
function unreadOf({ tables }: Ledger): readonly string[] {
  const read = new Set(tables.filter(({ kind }) => kind !== 'other').map(({ sheet }) => sheet));
  const seen = new Set(tables.map(({ sheet }) => sheet));
  return [...seen].filter((name) => !read.has(name) && name.trim() !== POLICY_SHEET);
}

/** Only what is shown crosses to the pane, so that the rules themselves stay out of its script. */
function textsOf({ findings, waived, notChecked }: CheckResult): Readonly<Record<string, RuleText>> {
  const answered = waived.map(({ finding }) => finding);
  const shown = new Set([...findings, ...answered, ...notChecked].map(({ rule }) => rule));
  return Object.fromEntries(
    rules
      .filter(({ code }) => shown.has(code))
      .map(({ code, name, reason, source, nextStep, innocent }) => [
        code,
        { name, reason, source, nextStep, innocent },
      ]),
  );
}
