import type { WorkbookInfo } from '../../port/workbook-port';

/** What keeps sheets from being added to the workbook: it is read-only (只读), or its structure is protected (保护工作簿). */
export type Barrier = 'read-only' | 'structure';

/** Why no sheet can be added to the workbook; null where one can. */
export function barrierTo(workbook: WorkbookInfo | null): Barrier | null {
  if (workbook?.readOnly) return 'read-only';
  return workbook?.structureProtected ? 'structure' : null;
}
