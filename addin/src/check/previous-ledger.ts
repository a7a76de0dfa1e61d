import { readLedger, type Ledger, type ReadOptions } from '@zhaoshang/core';
import { BadWorkbook, readBook } from '@zhaoshang/workbook';
import type { PreviousFile } from './check-request';

/** Last period's workbook as read, or one sentence that says why it cannot be used. */
export type Previous =
  | { readonly kind: 'ledger'; readonly ledger: Ledger }
  | { readonly kind: 'unusable'; readonly message: string };

/** Reads last period's workbook (上期台账). Its limits and sentences are those of `zs`. */
export async function readPrevious({ name, bytes }: PreviousFile, options: ReadOptions): Promise<Previous> {
  try {
    const ledger = readLedger(await readBook(bytes, name), options);
    if (ledger.tables.some(({ kind }) => kind !== 'other')) return { kind: 'ledger', ledger };
    return {
      kind: 'unusable',
      message: `上期台账“${name}”里没有认出台账；请选一本表头写着“项目名称”一类列名的工作簿。`,
    };
  } catch (error) {
    if (error instanceof BadWorkbook) return { kind: 'unusable', message: error.message };
    throw error;
  }
}
