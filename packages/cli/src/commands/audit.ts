import { basename } from 'node:path';
import { auditText, ledgerFigures, type LedgerFigure } from '@zhaoshang/core';
import { readProse } from '@zhaoshang/workbook';
import { parseArguments } from '../arguments/parse-arguments';
import { parseAsOf } from '../arguments/parse-as-of';
import { parseFormat } from '../arguments/parse-format';
import { readLedgerFile } from '../files/read-ledger-file';
import { readSettings } from '../files/read-settings';
import { Refusal } from '../refusal';
import { auditReport } from '../text/audit-text';
import { paintWith } from '../text/paint';
import type { Terminal } from '../terminal';

/** Characters that are audited at once: some three thousand pages, read in a minute or so. */
const LONGEST = 2_000_000;

/** `zs audit FILE|-`: checks each figure of a text against the others, and against a ledger when given. 1 where some do not agree, else 0. */
export async function audit(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, options } = parseArguments('audit', args, ['format', 'book', 'as-of']);
  const format = parseFormat(options.format, ['text', 'json']);
  const name = file === '-' ? '标准输入' : basename(file);
  const { text, from } = readProse(await terminal.read(file), name);
  refuseText(text, name);
  const ledger = await figuresOf(options.book, options['as-of'], terminal);
  const found = auditText(text, ledger && { ledger });
  if (format === 'text') {
    const layout = { paint: paintWith(terminal.colour), width: terminal.width };
    terminal.out(auditReport(found, text, name, layout).join('\n'));
  } else {
    // Offsets count in this text: without it, those of a .docx say nothing.
    terminal.out(JSON.stringify(from === 'docx' ? { ...found, text } : found, null, 2));
  }
  return found.relations.some(({ verdict }) => verdict === 'inconsistent') ? 1 : 0;
}

/** Refuses a text that holds nothing to read, or more than can be audited at once. Throws Refusal. */
function refuseText(text: string, name: string): void {
  if (text.trim() === '')
    throw new Refusal(`“${name}”里没有文字；如是扫描件或图片，请先识别成文字，存为 .docx 或 .txt 再试。`);
  if (text.length > LONGEST)
    throw new Refusal(
      `“${name}”有 ${text.length} 字，一次最多核对 ${LONGEST} 字（约三千页）；请分成几份再试。`,
    );
}

/** The figures of the workbook that the text is compared with; undefined without one. Throws Refusal. */
async function figuresOf(
  book: string | undefined,
  asOf: string | undefined,
  terminal: Terminal,
): Promise<readonly LedgerFigure[] | undefined> {
  if (book === undefined && asOf === undefined) return undefined;
  if (book === undefined || asOf === undefined)
    throw new Refusal('对照台账要同时给出 --book 台账.xlsx 和 --as-of YYYY-MM-DD。');
  const ledger = await readLedgerFile(book, {}, terminal);
  const policies = await readSettings(ledger.book, undefined, terminal);
  return ledgerFigures(ledger, { asOf: parseAsOf(asOf), policies });
}
