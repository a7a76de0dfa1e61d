import { quoteSheet } from '@zhaoshang/core';
import { attribute, isOn } from '../xml/attribute';
import { scanXml } from '../xml/scan';
import { relationId } from '../relationships';

/** What xl/workbook.xml says: the sheets in order, the names, and where dates count from. */
export interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  readonly names: Readonly<Record<string, string>>;
  readonly date1904: boolean;
}

/** Reads the workbook part. Names that hold for one sheet only are listed as `签约项目!名称`; Excel's own are left out. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: { name: string; relation: string }[] = [];
  const names: { name: string; sheet: number; text: string }[] = [];
  let date1904 = false;
  let inName = false;
  scanXml(xml, {
    open(element, inside) {
      if (element === 'workbookPr') date1904 = isOn(inside, 'date1904');
      if (element === 'sheet')
        sheets.push({ name: attribute(inside, 'name') ?? '', relation: relationId(inside) });
      inName = element === 'definedName';
      if (inName)
        names.push({
          name: attribute(inside, 'name') ?? '',
          sheet: Number(attribute(inside, 'localSheetId') ?? -1),
          text: '',
        });
    },
    text(text) {
      const last = names.at(-1);
      if (inName && last) last.text += text;
    },
    close() {
      inName = false;
    },
  });
  const own = names.filter(({ name }) => !name.startsWith('_xlnm.'));
  const named = own.map(({ name, sheet, text }) => {
    const scope = sheets[sheet];
    return [scope ? `${quoteSheet(scope.name)}!${name}` : name, text] as const;
  });
  return { sheets, names: Object.fromEntries(named), date1904 };
}
