import { basename } from 'node:path';
import { auditText } from '@zhaoshang/core';
import { readProse } from '@zhaoshang/workbook';
import { parseArguments } from '../arguments/parse-arguments';
import { parseFormat } from '../arguments/parse-format';
import { Refusal } from '../refusal';
import { auditReport } from '../text/audit-text';
import { paintWith } from '../text/paint';
import type { Terminal } from '../terminal';

/** `zs audit FILE|-`: checks each figure of a text against the others. 1 where some do not agree, else 0. */
export async function audit(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, options } = parseArguments('audit', args, ['format', 'book', 'as-of']);
  if (options.book !== undefined || options['as-of'] !== undefined)
    throw new Refusal(
      '这个版本的 zs audit 还不能对照台账；请去掉 --book 和 --as-of，台账另用 zs check 核对。',
    );
  const format = parseFormat(options.format, ['text', 'json']);
  const name = file === '-' ? '标准输入' : basename(file);
  const { text, from } = readProse(await terminal.read(file), name);
  const found = auditText(text);
  if (format === 'text') {
    const layout = { paint: paintWith(terminal.colour), width: terminal.width };
    terminal.out(auditReport(found, text, name, layout).join('\n'));
  } else {
    // Offsets count in this text: without it, those of a .docx say nothing.
    terminal.out(JSON.stringify(from === 'docx' ? { ...found, text } : found, null, 2));
  }
  return found.relations.some(({ verdict }) => verdict === 'inconsistent') ? 1 : 0;
}
