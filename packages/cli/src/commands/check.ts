import { checkReport, formatDay, rules, sarif, sheetsFor } from '@zhaoshang/core';
import { writeBook } from '@zhaoshang/workbook';
import { parseArguments } from '../arguments/parse-arguments';
import { parseFormat } from '../arguments/parse-format';
import { Refusal } from '../refusal';
import { checkText } from '../text/check-text';
import { paintWith } from '../text/paint';
import type { Terminal } from '../terminal';
import { checkBook, CHECKING } from './check-book';

/** `zs check BOOK.xlsx`: reads every sheet, runs every rule. 1 where a finding is of severity error, else 0. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, options } = parseArguments('check', args, [...CHECKING, 'out', 'format']);
  const format = parseFormat(options.format, ['text', 'json', 'sarif']);
  const { out } = options;
  if (out !== undefined && !/\.xlsx$/i.test(out))
    throw new Refusal(`--out 只能是 .xlsx 文件，“${out}”不是。`);
  const { ledger, asOf, checking, result } = await checkBook(file, options, terminal);
  const report = checkReport(ledger, result, asOf);
  if (out !== undefined) {
    await terminal.write(out, await writeBook([...sheetsFor(ledger, checking, ['checklist'])], { on: asOf }));
    terminal.note(`核对单已写入 ${out}。`);
  }
  if (options['as-of'] === undefined)
    terminal.note(`统计截止日没有指定，按今天 ${formatDay(asOf)}；要改用 --as-of YYYY-MM-DD。`);
  if (format === 'text') {
    const layout = { paint: paintWith(terminal.colour), width: terminal.width };
    terminal.out(checkText(report, rules, layout).join('\n'));
  } else terminal.out(JSON.stringify(format === 'json' ? report : sarif(report), null, 2));
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
