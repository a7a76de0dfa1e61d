import { parseDay, serialOf, type CellValue, type Day } from '@zhaoshang/core';
import { writeXlsx, type WriteSheet } from 'hucre';
import { signedProjectsSheet } from '../2022H1/sheets/signed-projects';
import { talksSheet } from '../2022H1/sheets/talks';
import { targetsSheet } from '../2022H1/sheets/targets';
import { asExcel } from './as-excel';
import type { CellAt } from './evaluate';
import { SINGLES } from './line';
import { comparisonLines } from './lines/comparison';
import { ledgerLines } from './lines/ledger';
import { progressLines } from './lines/progress';
import { projectLines } from './lines/project';
import { scoringLines } from './lines/scoring';
import { tableLines } from './lines/tables';
import { valueLines } from './lines/values';
import { scoringSheet } from './sheets/scoring';
import { singlesSheet, SINGLES_WIDTHS } from './sheets/singles';
import { tablesSheet } from './sheets/tables';

export const WORKBOOK = '自定义函数示例.xlsx';

const SUBJECTS = [
  ['一、台账：一条公式一个数', ledgerLines],
  ['二、进度', progressLines],
  ['三、比较', comparisonLines],
  ['四、数值与代码', valueLines],
  ['五、项目', projectLines],
  ['六、考核与奖励', scoringLines],
] as const;

/** Sheets of whole tables: name, title, widths of their columns. */
const TABLES = [
  ['分类汇总', '分类汇总：一条公式一张表', [36, 12, 12, 16, 12, 16, 17]],
  ['单位排名', '单位排名：并列的名次相同', [10, 36, 20]],
  ['项目清单', '超期项目与在谈项目库', [34, 26, 15, 24, 14, 12, 14, 11]],
  ['检查与说明', '一个数怎么来的，一张表哪里不符', [12, 8, 76, 26, 34]],
] as const;

/** The bytes of the workbook. */
export async function functionsBook(): Promise<Uint8Array> {
  const asOf = serialOf(parseDay('2022-06-30') as Day);
  const scoring = built('考核奖励', scoringSheet(), [34, 14, 12]);
  const ledgers = [signedProjectsSheet, talksSheet, targetsSheet, scoring];
  const cellAt: CellAt = (name, row, column) => {
    if (name === SINGLES && row === 2 && column === 1) return asOf;
    const sheet = ledgers.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const cell = sheet.cells?.get(`${row},${column}`);
    return ((cell?.formula ? cell.formulaResult : cell?.value) ?? null) as CellValue;
  };
  const singles = await singlesSheet(asOf, SUBJECTS, cellAt);
  const tables = [];
  for (const [name, title, widths] of TABLES) {
    const lines = tableLines.filter(({ sheet }) => sheet === name);
    tables.push(onOnePage(built(name, await tablesSheet(title, widths, lines, cellAt), widths)));
  }
  const savedOn = new Date('2022-07-04T01:00:00Z');
  const bytes = await writeXlsx({
    sheets: [withHeading(built(SINGLES, singles, SINGLES_WIDTHS)), ...tables, ...ledgers],
    properties: {
      title: '自定义函数示例（台账的企业和人员均为虚构）',
      creator: '招商投资促进局',
      created: savedOn,
      modified: savedOn,
    },
    defaultFont: { name: '宋体', size: 11 },
  });
  return asExcel(bytes);
}

/** Its fourth row is the heading of every page. */
function withHeading(sheet: WriteSheet): WriteSheet {
  return { ...sheet, pageSetup: { ...sheet.pageSetup, printTitlesRow: '$4:$4' } };
}

/** A table is read whole: narrow ones upright. */
function onOnePage(sheet: WriteSheet): WriteSheet {
  const orientation = (sheet.columns?.length ?? 0) > 3 ? 'landscape' : 'portrait';
  return { ...sheet, pageSetup: { ...sheet.pageSetup, orientation, fitToHeight: 1 } };
}

function built(name: string, draft: ReturnType<typeof scoringSheet>, widths: readonly number[]): WriteSheet {
  return draft.build({
    name,
    columns: widths.map((width) => ({ width })),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
    view: { showGridLines: false },
  });
}
