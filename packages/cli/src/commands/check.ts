import { checkLedger, checkReport, rules, sarif, sheetsFor } from '@zhaoshang/core';
import { writeBook } from '@zhaoshang/workbook';
import { parseArguments } from '../arguments/parse-arguments';
import { parseAsOf } from '../arguments/parse-as-of';
import { parseFormat } from '../arguments/parse-format';
import { readLedgerFile } from '../files/read-ledger-file';
import { readMapping, refuseStrayMapping } from '../files/read-mapping';
import { readSettings } from '../files/read-settings';
import { readWaivers } from '../files/read-waivers';
import { Refusal } from '../refusal';
import { checkText } from '../text/check-text';
import { paintWith } from '../text/paint';
import type { Terminal } from '../terminal';

const OPTIONS = ['as-of', 'policy', 'previous', 'waivers', 'mapping', 'out', 'format'] as const;

/** `zs check BOOK.xlsx`: reads every sheet, runs every rule. 1 where a finding is of severity error, else 0. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, options } = parseArguments('check', args, OPTIONS);
  const format = parseFormat(options.format, ['text', 'json', 'sarif']);
  const { out } = options;
  if (out !== undefined && !/\.xlsx$/i.test(out))
    throw new Refusal(`--out 只能是 .xlsx 文件，“${out}”不是。`);
  const given = options['as-of'];
  const asOf = given === undefined ? terminal.today() : parseAsOf(given);

  const mapping = await readMapping(options.mapping, terminal);
  const ledger = await readLedgerFile(file, mapping, terminal);
  const previous = options.previous && (await readLedgerFile(options.previous, mapping, terminal));
  refuseStrayMapping(mapping, previous ? [ledger, previous] : [ledger]);
  const policies = await readSettings(ledger.book, options.policy, terminal);
  const waivers = await readWaivers(options.waivers, terminal);

  const checking = { asOf, policies, waivers, ...(previous && { previous }) };
  const result = checkLedger(ledger, checking);
  const report = checkReport(ledger, result, asOf);
  if (out !== undefined) {
    await terminal.write(out, await writeBook([...sheetsFor(ledger, checking, ['checklist'])], { on: asOf }));
    terminal.note(`核对单已写入 ${out}。`);
  }
  if (given === undefined)
    terminal.note(`统计截止日没有指定，按今天 ${report.asOf}；要改用 --as-of YYYY-MM-DD。`);
  if (format === 'text') {
    const layout = { paint: paintWith(terminal.colour), width: terminal.width };
    terminal.out(checkText(report, rules, layout).join('\n'));
  } else terminal.out(JSON.stringify(format === 'json' ? report : sarif(report), null, 2));
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
