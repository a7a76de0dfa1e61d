import type { SheetToWrite } from '@zhaoshang/core';
import { freeNames } from '../free-names';
import type { SheetWriter, WriteOutcome, WrittenSheet } from '../sheet-writer';
import { PortError } from '../port-error';
import { fillSheet } from './fill-sheet';
import { readInfo } from './read-info';
import { supports } from './requirement';
import { translateError } from './translate-error';
import { withExcel } from './with-excel';
import { words } from './words';

/** New sheets through Office.js. Sheets are told apart by id, so that nothing but what was added is ever deleted. */
export const officeSheetWriter: SheetWriter = {
  freeNames: async (wanted) =>
    freeNames(
      wanted,
      (await present()).map(({ name }) => name),
    ),

  async write(sheets) {
    const outcome = await attempt(sheets, supports('1.20'));
    // Excel cannot undo every step as one everywhere; then the steps are undone one by one.
    return outcome === 'not-as-one' ? ((await attempt(sheets, false)) as WriteOutcome) : outcome;
  },

  async remove(sheets) {
    const ids = new Set(sheets.map(({ id }) => id));
    try {
      await withExcel((context) => deleteSheets(context, ({ id }) => ids.has(id)));
      return { kind: 'removed' };
    } catch (error) {
      const names = await leftOf((sheet) => ids.has(sheet.id), sheets);
      return names.length === 0
        ? { kind: 'removed' }
        : { kind: 'left', message: translateError(error).message, names };
    }
  },
};

/** Writes the sheets, and takes back what was added when a step fails. */
async function attempt(
  sheets: readonly SheetToWrite[],
  asOne: boolean,
): Promise<WriteOutcome | 'not-as-one'> {
  let before: readonly WrittenSheet[] = [];
  let names: readonly string[] = [];
  try {
    before = await writablePresent();
    names = freeNames(
      sheets.map(({ name }) => name),
      before.map(({ name }) => name),
    );
    const batch = async (context: Excel.RequestContext): Promise<readonly WrittenSheet[]> => {
      const added = names.map((name) => context.workbook.worksheets.add(name).load('id,name'));
      await context.sync();
      const written = added.map(({ id, name }) => ({ id, name }));
      for (const [index, sheet] of added.entries()) {
        const content = sheets[index];
        if (content) await fillSheet(context, sheet, content);
      }
      return written;
    };
    // mergeUndoGroup is ExcelApi 1.20. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
    const written = await (asOne ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch));
    return { kind: 'written', sheets: written };
  } catch (error) {
    const planned = new Set(names);
    const old = new Set(before.map(({ id }) => id));
    const isOurs = ({ id, name }: WrittenSheet) => planned.has(name) && !old.has(id);
    const message = translateError(error).message;
    try {
      await withExcel((context) => deleteSheets(context, isOurs));
    } catch {
      const left = await leftOf(
        isOurs,
        names.map((name) => ({ id: '', name })),
      );
      if (left.length > 0) return { kind: 'left', message, names: left };
    }
    return codeOf(error) === 'UndoNotSupported' && asOne ? 'not-as-one' : { kind: 'undone', message };
  }
}

/** The names of those sheets that are still there; where Excel does not even tell that, all that there may be. */
async function leftOf(
  isOurs: (sheet: WrittenSheet) => boolean,
  perhaps: readonly WrittenSheet[],
): Promise<readonly string[]> {
  const left = await present().then(
    (all) => all.filter(isOurs),
    () => perhaps,
  );
  return left.map(({ name }) => name);
}

function present(): Promise<readonly WrittenSheet[]> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

/** The sheets of a workbook to which some can be added. */
async function writablePresent(): Promise<readonly WrittenSheet[]> {
  const { readOnly, structureProtected, sheets } = await withExcel(readInfo);
  if (readOnly) throw new PortError(words().sheetsReadOnly);
  if (structureProtected) throw new PortError(words().structureProtected);
  return sheets;
}

async function deleteSheets(
  context: Excel.RequestContext,
  isOurs: (sheet: WrittenSheet) => boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  for (const sheet of worksheets.items) if (isOurs(sheet)) sheet.delete();
  await context.sync();
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>).code : undefined;
}
