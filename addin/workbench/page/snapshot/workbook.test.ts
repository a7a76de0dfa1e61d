import { BooleanNumber, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { toSnapshot } from './workbook';

let snapshot: ReturnType<typeof toSnapshot>;
const sheet = () => snapshot.sheets['sheet-1'] ?? {};
const cell = (row: number, column: number) => sheet().cellData?.[row]?.[column];
const style = (row: number, column: number) => snapshot.styles[String(cell(row, column)?.s)];

beforeAll(async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '签约项目',
        rows: [
          ['标题'],
          ['2022.10', 2022.1, true, new Date(Date.UTC(2022, 5, 30)), null],
          ['很长'.repeat(20)],
        ],
        cells: new Map([
          [
            '0,0',
            {
              value: '标题',
              style: {
                font: { name: '黑体', size: 16, bold: true, color: { rgb: 'FF0000' } },
                fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
                border: { top: { style: 'thin', color: { rgb: '7F7F7F' } } },
                alignment: { horizontal: 'center', vertical: 'top' },
              },
            },
          ],
          ['1,3', { style: { numFmt: 'yyyy-mm-dd' } }],
          ['1,4', { formula: 'B2*2', formulaResult: 4044.2 }],
          ['2,0', { style: { alignment: { wrapText: true } } }],
        ]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
        columns: [{ width: 10 }, { width: 12, hidden: true }],
        rowDefs: new Map([
          [0, { height: 30 }],
          [1, { hidden: true }],
        ]),
        freezePane: { rows: 1, columns: 2 },
      },
      { name: '深藏', rows: [[1]], veryHidden: true },
    ],
  });
  snapshot = toSnapshot(await readXlsx(bytes, { readStyles: true }), 'id', '台账.xlsx');
});

describe('a workbook for the grid', () => {
  it('keeps values as they are: text is never read as a number or a date', () => {
    expect(cell(1, 0)).toMatchObject({ v: '2022.10', t: CellValueType.STRING });
    expect(cell(1, 1)).toMatchObject({ v: 2022.1, t: CellValueType.NUMBER });
    expect(cell(1, 2)).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
    expect(cell(1, 3)).toMatchObject({ v: 44742, t: CellValueType.NUMBER });
    expect(cell(1, 4)).toMatchObject({ f: '=B2*2', v: 4044.2 });
  });

  it('looks like the file', () => {
    expect(style(0, 0)).toMatchObject({
      ff: '黑体',
      fs: 16,
      bl: BooleanNumber.TRUE,
      cl: { rgb: '#FF0000' },
      bg: { rgb: '#DDEBF7' },
      ht: HorizontalAlign.CENTER,
      vt: VerticalAlign.TOP,
      bd: { t: { cl: { rgb: '#7F7F7F' } } },
    });
    expect(style(1, 3)).toMatchObject({ n: { pattern: 'yyyy-mm-dd' } });
    expect(style(2, 0)).toMatchObject({ tb: WrapStrategy.WRAP });
  });

  it('keeps merges, widths, heights, frozen panes and what is hidden', () => {
    expect(sheet().mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 4 }]);
    expect(sheet().freeze).toMatchObject({ xSplit: 2, ySplit: 1 });
    expect(sheet().columnData?.[1]?.hd).toBe(BooleanNumber.TRUE);
    expect(sheet().rowData?.[0]?.h).toBe(40);
    expect(sheet().rowData?.[1]?.hd).toBe(BooleanNumber.TRUE);
    expect(sheet().hidden).toBe(BooleanNumber.FALSE);
    expect(snapshot.sheets['sheet-2']?.hidden).toBe(BooleanNumber.TRUE);
  });

  it('makes a row high enough for its wrapped text when the file gives no height', () => {
    expect(sheet().rowData?.[2]?.h).toBeGreaterThan(100);
  });
});
