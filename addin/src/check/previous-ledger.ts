import { readLedger, type Ledger, type ReadOptions } from '@zhaoshang/core';
import { BadWorkbook, readBook } from '@zhaoshang/workbook';
import type { PreviousFault } from './check-answer';
import type { PreviousFile } from './check-request';

/** Last period's workbook as read, or why it cannot be used. */
export type Previous =
  | { readonly kind: 'ledger'; readonly ledger: Ledger }
  | { readonly kind: 'unusable'; readonly why: PreviousFault };

/** Reads last period's workbook (上期台账). Its limits and sentences are those of `zs`. */
export async function readPrevious({ name, bytes }: PreviousFile, options: ReadOptions): Promise<Previous> {
  try {
    const ledger = readLedger(await readBook(bytes, name), options);
    if (ledger.tables.some(({ kind }) => kind !== 'other')) return { kind: 'ledger', ledger };
    return { kind: 'unusable', why: { kind: 'no-ledger', name } };
  } catch (error) {
    if (error instanceof BadWorkbook)
      return { kind: 'unusable', why: { kind: 'unreadable', sentence: error.message } };
    throw error;
  }
}
