import type { WorkbookInfo } from '../workbook-port';
import { supports } from './requirement';

/** Name and sheets of the open workbook. Workbook.name is ExcelApi 1.7, readOnly 1.8, sheet protection 1.2. */
export async function readInfo(context: Excel.RequestContext): Promise<WorkbookInfo> {
  const knowsReadOnly = supports('1.8');
  const { workbook } = context;
  workbook.load(knowsReadOnly ? 'name,readOnly' : 'name');
  workbook.worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  return {
    name: workbook.name,
    readOnly: knowsReadOnly && workbook.readOnly,
    sheets: workbook.worksheets.items.map(({ id, name, protection }) => ({
      id,
      name,
      isProtected: protection.protected,
    })),
  };
}
