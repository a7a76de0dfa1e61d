import { readLedger, type Ledger, type ReadOptions } from '@zhaoshang/core';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';
import { keptDecisions } from './kept-decisions';
import { readWorkbook } from './read-workbook';

const NAMED = 5;

/** The ledger of a workbook file, read as decided in it unless the options decide otherwise. Throws Refusal where it holds none, saying what it holds, or BadWorkbook. */
export async function readLedgerFile(
  path: string,
  options: ReadOptions,
  terminal: Terminal,
): Promise<Ledger> {
  const book = await readWorkbook(path, terminal);
  const ledger = readLedger(book, { ...keptDecisions(await terminal.read(path), book.name), ...options });
  if (ledger.tables.some(({ kind }) => kind !== 'other')) return ledger;
  const seen = book.sheets.slice(0, NAMED).map(({ name, rows }) => `“${name}”${rows.length} 行`);
  const more = book.sheets.length > NAMED ? ` 等 ${book.sheets.length} 张工作表` : '';
  throw new Refusal(
    `“${book.name}”里没有找到台账，见到的是${seen.join('、') || '空的工作簿'}${more}；请确认表头里有“项目名称”一类的列，或用 --mapping 指定。`,
  );
}
