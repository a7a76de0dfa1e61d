import type { FormulaCell } from '../../formula-port';
import { readInfo } from '../read-info';
import { usedAreas } from '../used-areas';
import { plain } from './cell-contents';

/** Areas asked for in one request, so that a sheet full of formulas does not overflow a response. */
const BATCH = 200;

/** Every cell with a formula. getSpecialCellsOrNullObject is ExcelApi 1.9. */
export async function readFormulaCells(context: Excel.RequestContext): Promise<readonly FormulaCell[]> {
  const { sheets } = await readInfo(context);
  const filled = (await usedAreas(context, sheets)).filter(({ used }) => used !== null);
  const special = filled.map(({ sheet }) => {
    const areas = context.workbook.worksheets
      .getItem(sheet.id)
      .getRange()
      .getSpecialCellsOrNullObject('Formulas');
    areas.load('areaCount');
    return { sheet, areas };
  });
  await context.sync();
  const found: FormulaCell[] = [];
  for (const { sheet, areas } of special) {
    if (areas.isNullObject) continue;
    areas.areas.load('items/rowIndex,items/columnIndex');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a sheet at a time keeps a response small
    await context.sync();
    const { items } = areas.areas;
    for (let first = 0; first < items.length; first += BATCH) {
      const batch = items.slice(first, first + BATCH);
      for (const range of batch) range.load('formulas,values');
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- see above
      await context.sync();
      for (const range of batch) found.push(...cellsOf(sheet.name, range));
    }
  }
  return found;
}

function cellsOf(sheet: string, { rowIndex, columnIndex, formulas, values }: Excel.Range): FormulaCell[] {
  return formulas.flatMap((line: unknown[], y) =>
    line.flatMap((formula, x) =>
      typeof formula === 'string' && formula.startsWith('=')
        ? [
            {
              cell: { sheet, row: rowIndex + y, column: columnIndex + x },
              formula,
              value: plain((values[y] as unknown[] | undefined)?.[x]),
            },
          ]
        : [],
    ),
  );
}
