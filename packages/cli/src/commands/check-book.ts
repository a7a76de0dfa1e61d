import { checkLedger, type CheckOptions, type CheckResult, type Day, type Ledger } from '@zhaoshang/core';
import { parseAsOf } from '../arguments/parse-as-of';
import { readLedgerFile } from '../files/read-ledger-file';
import { readMapping, refuseStrayMapping } from '../files/read-mapping';
import { readSettings } from '../files/read-settings';
import { readWaivers } from '../files/read-waivers';
import type { Terminal } from '../terminal';

/** Options by which a workbook is checked, whatever is made of the result. */
export const CHECKING = ['as-of', 'policy', 'previous', 'waivers', 'mapping'] as const;

export interface CheckedBook {
  readonly ledger: Ledger;
  readonly asOf: Day;
  readonly checking: CheckOptions;
  readonly result: CheckResult;
}

/** Reads a workbook and all that goes with it, and checks it; says so where it took today. Throws Refusal or BadWorkbook. */
export async function checkBook(
  file: string,
  options: Readonly<Partial<Record<(typeof CHECKING)[number], string>>>,
  terminal: Terminal,
): Promise<CheckedBook> {
  const given = options['as-of'];
  const asOf = given === undefined ? terminal.today() : parseAsOf(given);
  const mapping = await readMapping(options.mapping, terminal);
  const ledger = await readLedgerFile(file, mapping, terminal);
  const previous = options.previous && (await readLedgerFile(options.previous, mapping, terminal));
  refuseStrayMapping(mapping, previous ? [ledger, previous] : [ledger]);
  const policies = await readSettings(ledger.book, options.policy, terminal);
  const waivers = await readWaivers(file, options.waivers, terminal);
  const checking = { asOf, policies, waivers, ...(previous && { previous }) };
  return { ledger, asOf, checking, result: checkLedger(ledger, checking) };
}
