import type { ChangeListener } from '../workbook-port';
import { supports } from './requirement';
import { withExcel } from './with-excel';

/**
 * Tells of edits in any sheet. WorksheetCollection.onChanged is ExcelApi 1.9; onAdded and onDeleted 1.7, onNameChanged
 * 1.17, without which a new name is seen at the next check.
 */
export async function subscribe(listener: ChangeListener): Promise<(() => Promise<void>) | null> {
  if (!supports('1.9')) return null;
  const handlers = await withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheetsChanged = () => Promise.resolve(listener(null));
    const added = [
      worksheets.onChanged.add(({ worksheetId }) => Promise.resolve(listener(worksheetId))),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      ...(supports('1.17') ? [worksheets.onNameChanged.add(sheetsChanged)] : []),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    for (const handler of handlers) handler.remove();
    const [first] = handlers;
    // An event is removed in the context in which it was added.
    if (first) await first.context.sync();
  };
}
