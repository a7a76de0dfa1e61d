import { basename } from 'node:path';
import { checkReport, formatDay } from '@zhaoshang/core';
import { parseArguments } from '../arguments/parse-arguments';
import { parseFormat } from '../arguments/parse-format';
import { Refusal } from '../refusal';
import { paintWith } from '../text/paint';
import { waiversSection } from '../text/waivers-section';
import type { Terminal } from '../terminal';
import { checkBook, CHECKING } from './check-book';

/**
 * `zs waivers BOOK.xlsx`: the answers (情况属实) kept in a workbook and those of a file, which of them hold and which
 * apply no more; `--out` writes them as a file that `--waivers` reads again.
 */
export async function waivers(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, options } = parseArguments('waivers', args, [...CHECKING, 'out', 'format']);
  const format = parseFormat(options.format, ['text', 'json']);
  const { out } = options;
  if (out !== undefined && !/\.json$/i.test(out))
    throw new Refusal(`--out 只能是 .json 文件，“${out}”不是。`);
  const { ledger, asOf, result } = await checkBook(file, options, terminal);
  const { waived, unusedWaivers } = result;
  const kept = {
    schema: 'zs-waivers/1',
    workbook: basename(file),
    asOf: formatDay(asOf),
    waivers: waived.map(({ waiver, finding }) => ({
      ...waiver,
      ...(finding.record !== undefined && { record: finding.record }),
      message: finding.message,
    })),
    unused: unusedWaivers.map(({ waiver, why }) => ({ ...waiver, why })),
  };
  const text = JSON.stringify(kept, null, 2);
  if (out !== undefined) {
    await terminal.write(out, new TextEncoder().encode(`${text}\n`));
    terminal.note(
      `已写入 ${out}：有效的 ${waived.length} 条，用 --waivers ${out} 可再读回；不再适用的 ${unusedWaivers.length} 条另列在 unused，不会读回。`,
    );
  }
  if (options['as-of'] === undefined)
    terminal.note(`统计截止日没有指定，按今天 ${formatDay(asOf)}；要改用 --as-of YYYY-MM-DD。`);
  if (format === 'json') {
    terminal.out(text);
    return 0;
  }
  const layout = { paint: paintWith(terminal.colour), width: terminal.width };
  const lines = waiversSection(checkReport(ledger, result, asOf), layout);
  terminal.out(lines.length > 0 ? lines.join('\n').trimStart() : `${basename(file)}里没有“情况属实”的说明。`);
  return 0;
}
