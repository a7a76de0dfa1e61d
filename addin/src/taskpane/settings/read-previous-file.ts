import { BadWorkbook, LIMITS, refuseSize } from '@zhaoshang/workbook';
import type { PreviousFile } from '../../check/check-request';

/** The file of last period's workbook; a refusal is its one sentence, and an unforeseen failure has none. */
export type ReadPrevious =
  | { readonly kind: 'file'; readonly file: PreviousFile }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed' };

/** Takes in the file of last period's workbook (上期台账). Its size is looked at before it is read. */
export async function readPreviousFile(file: File): Promise<ReadPrevious> {
  try {
    refuseSize(file.size, file.name, LIMITS);
    return { kind: 'file', file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } };
  } catch (error) {
    return error instanceof BadWorkbook ? { kind: 'refused', message: error.message } : { kind: 'failed' };
  }
}
