import { policySheet, POLICY_SHEET } from '@zhaoshang/core';
import { writeBook, type CellToWrite } from '@zhaoshang/workbook';
import { parseArguments } from '../arguments/parse-arguments';
import { parseAsOf } from '../arguments/parse-as-of';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';

const HEAD = { bold: true, border: true, align: 'center', fill: 'EAF1FB' } as const;
const CELL = { border: true, wrap: true, vertical: 'top' } as const;
const WIDTHS = [24, 22, 26, 8, 48, 60];

/** `zs policy 参数.xlsx`: writes the sheet 招商参数 with the values that hold on a day, for the bureau to edit. */
export async function policy(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, options } = parseArguments('policy', args, ['as-of']);
  if (!/\.xlsx$/i.test(file)) throw new Refusal(`参数表只能写成 .xlsx 文件，“${file}”不是。`);
  const on = options['as-of'] === undefined ? terminal.today() : parseAsOf(options['as-of']);
  const rows = policySheet(on).map((row, index) =>
    row.map((value): CellToWrite => ({ value, look: index === 0 ? HEAD : CELL })),
  );
  const print = { orientation: 'landscape', repeatRows: [0, 0] } as const;
  await terminal.write(
    file,
    await writeBook([{ name: POLICY_SHEET, rows, widths: WIDTHS, frozen: { rows: 1 }, print }], { on }),
  );
  terminal.out(
    `已写入 ${file}：改“取值”一列，把这张表移到台账的工作簿里，或用 --policy ${file}；没有改的可以删去。`,
  );
  return 0;
}
