import { BadWorkbook, LIMITS, refuseSize } from '@zhaoshang/workbook';
import type { PreviousFile } from '../../check/check-request';

/** Takes in the file of last period's workbook; a refusal is one sentence. Its size is looked at before it is read. */
export async function readPreviousFile(file: File): Promise<PreviousFile | string> {
  try {
    refuseSize(file.size, file.name, LIMITS);
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    return error instanceof BadWorkbook
      ? error.message
      : `“${file.name}”没有读出来；请确认文件没有被移走，再选一次。`;
  }
}
