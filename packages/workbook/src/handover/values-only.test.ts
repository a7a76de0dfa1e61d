import { unzipSync, strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBook } from '../xlsx/read-book';
import { writeBook } from '../xlsx/write-book';
import { valuesOnly } from './values-only';

const ours = (formula: string) =>
  /ZS/.test(formula) ? `=${formula.replaceAll('_xldudf_ZS_', 'ZS.')}` : null;

async function ledger(): Promise<Uint8Array> {
  return writeBook([
    {
      name: '汇总',
      rows: [
        ['完成', '目标', '完成率', '差'],
        [
          95.03,
          160,
          {
            value: 0.5939375,
            formula: '=_xldudf_ZS_完成率(A2,"<160>")',
            look: { format: '0.00%', bold: true },
          },
          { value: 64.97, formula: '=B2-A2' },
        ],
        ['=1+1', null, { value: '#NAME?', formula: '=_xldudf_ZS_没有(1)' }],
      ],
      widths: [12, 12],
    },
    { name: '函数出处', rows: [['已有的表']] },
  ]);
}

/** A package with some of its parts rewritten. */
function altered(bytes: Uint8Array, change: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [part, edit] of Object.entries(change))
    files[part] = strToU8(edit(strFromU8(files[part] ?? new Uint8Array())));
  return zipSync(files);
}

describe('valuesOnly', () => {
  it('turns our functions into values, keeps all else, and says where each came from', async () => {
    const before = await ledger();
    const copy = await valuesOnly(before, '台账.xlsx', ours);
    expect(copy).toMatchObject({ replaced: 2, errors: 1, sheet: '函数出处（2）' });
    const book = await readBook(copy.bytes, '副本.xlsx');
    expect(book.sheets.map(({ name }) => name)).toEqual(['汇总', '函数出处', '函数出处（2）']);
    const [sheet, kept, origin] = book.sheets;
    const original = (await readBook(before, '台账.xlsx')).sheets[0];
    expect(sheet?.rows).toEqual(original?.rows);
    expect(sheet?.formula?.(1, 2)).toBeUndefined();
    expect(sheet?.formula?.(1, 3)).toBe('=B2-A2');
    expect(sheet?.displayed?.(1, 2)).toBe('59.39%');
    expect(kept?.rows).toEqual([['已有的表']]);
    expect(origin?.rows.slice(1)).toEqual([
      ['序号', '工作表', '单元格', '移交时的值', '原来的公式'],
      [1, '汇总', 'C2', 0.5939375, '=ZS.完成率(A2,"<160>")'],
      [2, '汇总', 'C3', '#NAME?', '=ZS.没有(1)'],
    ]);
    expect(origin?.formula?.(2, 4), 'a formula is listed as a text').toBeUndefined();
  });

  it('leaves every other part as it was, byte by byte', async () => {
    const before = unzipSync(await ledger());
    const after = unzipSync((await valuesOnly(await ledger(), '台账.xlsx', ours)).bytes);
    const touched = Object.keys(after).filter(
      (part) => strFromU8(after[part] ?? new Uint8Array()) !== strFromU8(before[part] ?? new Uint8Array()),
    );
    expect(touched.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/zs-origin.xml',
    ]);
    expect(await valuesOnly(await ledger(), '台账.xlsx', ours)).toEqual(
      await valuesOnly(await ledger(), '台账.xlsx', ours),
    );
  });

  it('follows shared and spilling formulas, and drops the order of calculation', async () => {
    const bytes = altered(await ledger(), {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace(
          '</sheetData>',
          `<row r="9"><c r="A9"><f t="shared" ref="A9:A10" si="3">_xldudf_ZS_完成率(B9,C9)</f><v>0.5</v></c><c r="C9" cm="1"><f t="array" ref="C9:D9">_xldudf_ZS_双过半(B9)</f><v>1</v></c><c r="D9"><v>2</v></c></row><row r="10"><c r="A10"><f t="shared" si="3"/><v>0.25</v></c><c r="B10" s="0"/><c r="C10"><f t="shared" si="4"/><v>7</v></c></row></sheetData>`,
        ),
      'xl/calcChain.xml': () =>
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A9"/></calcChain>',
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      '[Content_Types].xml': (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
    });
    const copy = await valuesOnly(bytes, '台账.xlsx', ours);
    expect(copy.replaced).toBe(5);
    const files = unzipSync(copy.bytes);
    expect(Object.keys(files)).not.toContain('xl/calcChain.xml');
    expect(strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())).not.toContain('calcChain');
    expect(strFromU8(files['xl/_rels/workbook.xml.rels'] ?? new Uint8Array())).not.toContain('calcChain');
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<c r="A10"><v>0.25</v></c><c r="B10" s="0"/>');
    expect(sheet).toContain('<c r="C9"><v>1</v></c><c r="D9"><v>2</v></c>');
    expect(sheet).toContain('<f t="shared" si="4"/>');
  });

  it('answers that there was nothing to replace', async () => {
    expect((await valuesOnly(await ledger(), '台账.xlsx', () => null)).replaced).toBe(0);
    await expect(valuesOnly(new Uint8Array([1, 2, 3]), '坏.xlsx', ours)).rejects.toThrow('坏.xlsx');
  });
});
