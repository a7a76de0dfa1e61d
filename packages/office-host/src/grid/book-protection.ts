import type { GridBackend } from './backend';

/** What keeps a whole workbook from being changed; sheets are protected one by one besides. */
export interface BookProtection {
  /**
   * No sheet can be added, deleted, renamed, moved, hidden or shown (保护工作簿结构); cells can be written.
   * https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517
   */
  readonly structure: boolean;
  /**
   * Nothing can be changed (只读). Excel on the web refuses it; on the desktop changes are made and cannot be saved, which
   * a careful add-in treats the same.
   * https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-readonly-member
   */
  readonly readOnly: boolean;
}

export const UNPROTECTED: BookProtection = { structure: false, readOnly: false };

const STRUCTURE: ReadonlySet<keyof GridBackend> = new Set([
  'addSheet',
  'deleteSheet',
  'renameSheet',
  'moveSheet',
  'setSheetVisibility',
]);

/** Whether a workbook so protected refuses a change. */
export function forbids({ structure, readOnly }: BookProtection, change: keyof GridBackend): boolean {
  return readOnly || (structure && STRUCTURE.has(change));
}
