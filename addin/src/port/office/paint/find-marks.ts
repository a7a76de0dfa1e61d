import { isMark } from './mark';

/** A sheet with the conditional formats on it that are ours. */
export interface MarkedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly marks: readonly Excel.ConditionalFormat[];
}

/** Our marks on every sheet. Conditional formats are ExcelApi 1.6. */
export async function findMarks(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { name: sheet.name, isProtected: sheet.protection.protected, formats };
  });
  await context.sync();
  const found = sheets.map(({ name, isProtected, formats }) => ({
    name,
    isProtected,
    custom: formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        return { format, rule };
      }),
  }));
  await context.sync();
  return found.map(({ name, isProtected, custom }) => ({
    name,
    isProtected,
    marks: custom.filter(({ rule }) => isMark(rule.formula)).map(({ format }) => format),
  }));
}
