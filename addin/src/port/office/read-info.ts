import type { WorkbookInfo } from '../workbook-port';

/**
 * Name and sheets of the open workbook. Workbook.name is ExcelApi 1.7, sheet protection 1.2; whether it is read-only
 * is told by the common API. https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-mode-member
 */
export async function readInfo(context: Excel.RequestContext): Promise<WorkbookInfo> {
  const { workbook } = context;
  workbook.load('name');
  workbook.worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  return {
    name: workbook.name,
    readOnly: Office.context.document.mode === Office.DocumentMode?.ReadOnly,
    sheets: workbook.worksheets.items.map(({ id, name, protection }) => ({
      id,
      name,
      isProtected: protection.protected,
    })),
  };
}
