import type { Grid } from '@zhaoshang/core';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../testing/package-of';
import { readBook } from './read-book';

const rows = (...cells: string[]) => `<sheetData>${cells.join('')}</sheetData>`;

async function sheetOf(inside: string, rest: Partial<Parameters<typeof packageOf>[0]> = {}): Promise<Grid> {
  const book = await readBook(packageOf({ sheets: { 签约项目: inside }, ...rest }), '台账.xlsx');
  return book.sheets[0] as Grid;
}

describe('cell values', () => {
  it('reads numbers, texts, booleans, errors and ISO dates as they are stored', async () => {
    const grid = await sheetOf(
      rows(
        '<row r="1"><c r="A1"><v>95.03</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
          '<c r="D1" t="str"><v>a &amp; b</v></c><c r="E1" t="inlineStr"><is><t xml:space="preserve"> 云 </t></is></c>' +
          '<c r="F1" t="d"><v>2022-06-30</v></c><c r="G1" t="d"><v>2022-06-30T12:00:00</v></c></row>',
      ),
    );
    expect(grid.rows).toEqual([[95.03, true, '#N/A', 'a & b', ' 云 ', 44742, 44742.5]]);
  });

  it('joins the runs of rich text, decodes escapes, and leaves phonetic guides out', async () => {
    const grid = await sheetOf(
      rows('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'),
      {
        strings:
          '<si><r><rPr><b/></rPr><t>项目</t></r><r><t>名称</t></r><rPh sb="0" eb="1"><t>xiangmu</t></rPh></si>' +
          '<si><t>合同额_x000A_（亿元）_x005F_x000A_</t></si>',
      },
    );
    expect(grid.rows).toEqual([['项目名称', '合同额\n（亿元）_x000A_']]);
  });

  it('keeps dates as serial numbers, and shows them as Excel does', async () => {
    const grid = await sheetOf(
      rows(
        '<row r="1"><c r="A1" s="1"><v>44577</v></c><c r="B1" s="2"><v>44577</v></c><c r="C1" s="3"><v>2022.1</v></c></row>',
      ),
      {
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="31"/><xf numFmtId="2"/></cellXfs>',
      },
    );
    expect(grid.rows).toEqual([[44577, 44577, 2022.1]]);
    expect([0, 1, 2].map((c) => grid.displayed?.(0, c))).toEqual(['2022年1月', '2022年1月16日', '2022.10']);
  });

  it('places cells by their references, and those without one after the one before', async () => {
    const grid = await sheetOf(
      rows('<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row>', '<row><c><v>3</v></c></row>'),
    );
    expect(grid.rows).toEqual([[], [], [null, null, 1, 2], [3]]);
  });

  it('gives no room to empty cells, however far their borders reach', async () => {
    const grid = await sheetOf(
      rows(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>',
        '<row r="1048576"><c r="A1048576" s="1"/></row>',
      ),
    );
    expect(grid.rows).toEqual([[1]]);
  });

  it('takes what a formula last gave, and gives the formula beside it', async () => {
    const grid = await sheetOf(
      rows(
        '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1" t="str"><f>"甲"&amp;"乙"</f><v>甲乙</v></c>' +
          '<c r="C1"><f t="shared" ref="C1:C2" si="0">$A1+B$1</f><v>1</v></c></row>',
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f>NOW()</f></c></row>',
      ),
    );
    expect(grid.rows).toEqual([
      [3, '甲乙', 1],
      [null, null, 2],
    ]);
    expect(grid.formula?.(0, 0)).toBe('=SUM(B1:C1)');
    expect(grid.formula?.(0, 1)).toBe('="甲"&"乙"');
    expect(grid.formula?.(1, 2)).toBe('=$A2+B$1');
    expect(grid.formula?.(1, 3)).toBe('=NOW()');
    expect(grid.formula?.(1, 0)).toBeUndefined();
  });
});

describe('sheets', () => {
  it('lists hidden and very hidden sheets, hidden rows and columns, merges', async () => {
    const bytes = packageOf({
      sheets: {
        甲:
          '<cols><col min="2" max="3" hidden="1"/></cols>' +
          rows(
            '<row r="1"><c r="D1"><v>1</v></c></row>',
            '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>',
          ) +
          '<mergeCells><mergeCell ref="A1:D1"/></mergeCells>',
        乙: rows('<row r="1"><c r="A1"><v>2</v></c></row>'),
      },
      attributes: { 乙: ' state="veryHidden"' },
    });
    const book = await readBook(bytes, '台账.xlsx');
    expect(book.sheets.map(({ name }) => name)).toEqual(['甲', '乙']);
    const [first] = book.sheets;
    expect(first?.hiddenRows).toEqual(new Set([1]));
    expect(first?.hiddenColumns).toEqual(new Set([1, 2]));
    expect(first?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });

  it('keeps a merge within the cells that are filled', async () => {
    const grid = await sheetOf(
      rows('<row r="2"><c r="B2"><v>1</v></c></row>') +
        '<mergeCells><mergeCell ref="B1:XFD1048576"/><mergeCell ref="Z9:Z10"/></mergeCells>',
    );
    expect(grid.merges).toEqual([{ top: 0, left: 1, bottom: 1, right: 1 }]);
  });

  it('finds parts whose names differ in case, or are written with backslashes', async () => {
    const sheet = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
    const parts = { 'xl/worksheets/sheet1.xml': null, 'xl\\Worksheets\\Sheet1.xml': sheet };
    expect((await sheetOf('', { parts })).rows).toEqual([[1]]);
  });

  it('reads tables, names and the 1904 calendar', async () => {
    const bytes = packageOf({
      sheets: { 签约项目: rows('<row r="1"><c r="A1" s="1"><v>0</v></c></row>') },
      before: '<workbookPr date1904="1"/>',
      after:
        '<definedNames><definedName name="目标">签约项目!$A$1</definedName><definedName name="_xlnm.Print_Area">x</definedName>' +
        '<definedName name="本表" localSheetId="0">签约项目!$B$1</definedName></definedNames>',
      styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="r" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
        'xl/tables/table1.xml': '<table name="T" displayName="台账" ref="A1:C9"><tableColumns/></table>',
      },
    });
    const book = await readBook(bytes, '台账.xlsx');
    expect(book.date1904).toBe(true);
    expect(book.names).toEqual({ 目标: '签约项目!$A$1', '签约项目!本表': '签约项目!$B$1' });
    expect(book.sheets[0]?.tables).toEqual([
      { name: '台账', area: { top: 0, left: 0, bottom: 8, right: 2 } },
    ]);
    expect(book.sheets[0]?.displayed?.(0, 0)).toBe('1904/1/1');
  });
});
