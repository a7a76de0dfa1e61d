import {
  BadTemplate,
  REPORT_KEYS,
  reportLedger,
  sheetsFor,
  type Ledger,
  type Report,
  type ReportOptions,
} from '@zhaoshang/core';
import { reportSheets, writeBook, writeReport } from '@zhaoshang/workbook';
import { parseArguments } from '../arguments/parse-arguments';
import { parseAsOf } from '../arguments/parse-as-of';
import { parseFormat } from '../arguments/parse-format';
import { readLedgerFile } from '../files/read-ledger-file';
import { readMapping, refuseStrayMapping } from '../files/read-mapping';
import { readSettings } from '../files/read-settings';
import { readTemplates } from '../files/read-templates';
import { Refusal } from '../refusal';
import { reportText } from '../text/report-text';
import type { Terminal } from '../terminal';

const OPTIONS = ['as-of', 'policy', 'previous', 'mapping', 'templates', 'out', 'format'] as const;

/** `zs report BOOK.xlsx --as-of …`: composes the summary of the year so far; 0, or 2 where it cannot. */
export async function report(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, options } = parseArguments('report', args, OPTIONS);
  const format = parseFormat(options.format, ['text', 'json']);
  if (options['as-of'] === undefined)
    throw new Refusal('请用 --as-of YYYY-MM-DD 指定统计截止日，如 --as-of 2022-06-30。');
  const asOf = parseAsOf(options['as-of']);
  const out = options.out;
  const kind = out && /\.(docx|xlsx)$/i.exec(out)?.[1]?.toLowerCase();
  if (out && !kind) throw new Refusal(`--out 只能是 .docx 或 .xlsx 文件，“${out}”不是。`);

  const mapping = await readMapping(options.mapping, terminal);
  const ledger = await readLedgerFile(file, mapping, terminal);
  const previous = options.previous && (await readLedgerFile(options.previous, mapping, terminal));
  refuseStrayMapping(mapping, previous ? [ledger, previous] : [ledger]);
  const policies = await readSettings(ledger.book, options.policy, terminal);

  const templates = await readTemplates(options.templates, terminal);

  const reporting = { asOf, policies, templates, ...(previous && { previous }) };
  const composed = compose(ledger, reporting);
  if (out) {
    const bytes =
      kind === 'docx'
        ? await writeReport(composed)
        : await writeBook([...reportSheets(composed), ...sheetsFor(ledger, reporting, REPORT_KEYS)], {
            title: composed.title,
            on: asOf,
          });
    await terminal.write(out, bytes);
  }
  if (format === 'json') terminal.out(JSON.stringify(composed, null, 2));
  else terminal.out(out ? `已写入 ${out}` : reportText(composed).join('\n'));
  return 0;
}

function compose(ledger: Ledger, options: ReportOptions): Report {
  try {
    return reportLedger(ledger, options);
  } catch (error) {
    if (error instanceof BadTemplate) throw new Refusal(`${error.message}；请改正模板后再试。`);
    throw error;
  }
}
