import type { WorkbookInfo } from '../workbook-port';

/** Name, sheets and protection of the open workbook: ExcelApi 1.7, but for Workbook.readOnly, which is 1.8. */
export async function readInfo(context: Excel.RequestContext): Promise<WorkbookInfo> {
  const { workbook } = context;
  workbook.load('name,readOnly,protection/protected');
  workbook.worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  return {
    name: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: workbook.worksheets.items.map(({ id, name, protection }) => ({
      id,
      name,
      isProtected: protection.protected,
    })),
  };
}
