import { reportLedger, type ContextOptions, type Ledger } from '@zhaoshang/core';
import { writeReport } from '@zhaoshang/workbook';
import type { ProseFile } from './prose-answer';

/** The report (总结) composed from the ledger as a Word document, with its tables and the origin of every figure. */
export async function proseFile(ledger: Ledger, options: ContextOptions): Promise<ProseFile> {
  const report = reportLedger(ledger, options);
  return { name: `${report.title}.docx`, bytes: await writeReport(report) };
}
