import type { IDefinedNamesServiceParam } from '@univerjs/preset-sheets-core';
import { BadWorkbook, readBook } from '@zhaoshang/workbook';
import { parseArea } from '@zhaoshang/office-host';
import { readXlsx } from 'hucre/xlsx';
import type { Workbook } from 'hucre';
import type { DocumentParts } from '../../univer-backend/univer-backend';
import { sheetId, toSnapshot } from '../snapshot/workbook';
import type { LoadedBook } from './loaded-book';

/** The scope of a name that holds in the whole workbook, as the grid writes it. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/**
 * Reads a workbook's file for the grid. The file is judged by `readBook`, whose limits and sentences are those of `zs`
 * and the pane; only what it accepts is read again for its looks.
 *
 * @throws {BadWorkbook} with one Chinese sentence
 */
export async function loadBook(bytes: Uint8Array, file: string): Promise<LoadedBook> {
  await readBook(bytes, file);
  let workbook: Workbook;
  try {
    workbook = await readXlsx(bytes, { readStyles: true });
  } catch {
    throw new BadWorkbook(
      'damaged',
      file,
      '里有预览工作台读不懂的部分，请在 Excel 中另存为新的 .xlsx 再打开',
    );
  }
  return {
    snapshot: toSnapshot(workbook, crypto.randomUUID(), file),
    names: namesOf(workbook),
    parts: partsOf(workbook),
    active: sheetId(workbook.activeSheet ?? 0),
  };
}

/** Names that a person made; Excel's own (筛选区域, 打印区域) begin with `_xlnm.`. */
function namesOf({ namedRanges = [], sheets }: Workbook): IDefinedNamesServiceParam[] {
  return namedRanges
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map(({ name, range, scope }, index) => ({
      id: `name-${index + 1}`,
      name,
      formulaOrRefString: range,
      localSheetId:
        scope === undefined ? WHOLE_WORKBOOK : sheetId(sheets.findIndex((sheet) => sheet.name === scope)),
    }));
}

function partsOf({ sheets, workbookProtection }: Workbook): DocumentParts {
  const idsOf = (is: (sheet: Workbook['sheets'][number]) => unknown) =>
    new Set(sheets.flatMap((sheet, index) => (is(sheet) ? [sheetId(index)] : [])));
  return {
    veryHidden: idsOf(({ veryHidden }) => veryHidden),
    protectedSheets: idsOf(({ protection }) => protection?.sheet),
    protection: { structure: workbookProtection?.lockStructure ?? false, readOnly: false },
    tables: sheets.flatMap((sheet, index) =>
      (sheet.tables ?? []).flatMap(({ name, range, showTotalRow = false }) => {
        const area = range === undefined ? null : parseArea(range);
        return area
          ? [{ name, sheet: sheetId(index), area, showHeaders: true, showTotals: showTotalRow }]
          : [];
      }),
    ),
  };
}
