import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadWorkbook, type BadWorkbookCode } from './bad-workbook';
import { LIMITS } from './limits';
import { packageOf } from './testing/package-of';
import { readBook } from './xlsx/read-book';

const SHEET = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const good = packageOf({ sheets: { 签约项目: SHEET } });
const ole = (content: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...content].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);

async function refusal(bytes: Uint8Array, name = '台账.xlsx', limits = LIMITS): Promise<BadWorkbook> {
  const error: unknown = await readBook(bytes, name, limits).catch((e: unknown) => e);
  if (!(error instanceof BadWorkbook)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

/** A zip whose one part claims a size that it does not have. */
function lying(declared: number): Uint8Array {
  const bytes = packageOf({ sheets: { 签约项目: SHEET + ' '.repeat(100_000) } });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    const isSheet = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 100_000;
    if (isSheet) view.setUint32(at + 24, declared, true);
  }
  return bytes;
}

const cases: [string, BadWorkbookCode, Uint8Array, string, RegExp][] = [
  ['an empty file', 'empty', new Uint8Array(), '空.xlsx', /空文件/],
  ['an .xls', 'old-format', ole('Workbook'), '台账.xls', /旧版 \.xls.*另存为/],
  ['an old .doc', 'other-format', ole('WordDocument'), '总结.doc', /Word 文档.*请给出 \.xlsx/],
  ['an encrypted workbook', 'encrypted', ole('EncryptedPackage'), '台账.xlsx', /密码/],
  ['a WPS .et', 'old-format', ole('Workbook'), '台账.et', /WPS.*另存为/],
  ['a .csv', 'other-format', strToU8('序号,项目名称\n1,甲'), '台账.csv', /CSV.*另存为/],
  ['a web page named .xls', 'other-format', strToU8('<html><table>'), '台账.xls', /网页.*另存为/],
  ['a PDF', 'other-format', strToU8('%PDF-1.7'), '台账.pdf', /PDF/],
  ['random bytes', 'not-a-workbook', Uint8Array.from([1, 2, 3, 0, 255]), '台账.xlsx', /不是 Excel 工作簿/],
  ['a zip without a workbook', 'not-a-workbook', zipSync({ 'a.txt': strToU8('甲') }), '台账.zip', /压缩包/],
  [
    'a Word document',
    'not-a-workbook',
    packageOf({
      sheets: {},
      parts: {
        '_rels/.rels':
          '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<a/>',
      },
    }),
    '总结.docx',
    /Word/,
  ],
  [
    'a binary workbook',
    'not-a-workbook',
    packageOf({
      sheets: {},
      parts: {
        '_rels/.rels':
          '<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        'xl/workbook.bin': 'x',
      },
    }),
    '台账.xlsb',
    /xlsb.*另存为/,
  ],
  ['a file cut off', 'truncated', good.subarray(0, good.length - 100), '台账.xlsx', /不完整/],
  [
    'a sheet cut off between two rows',
    'damaged',
    packageOf({
      sheets: { 签约项目: '' },
      parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"></row>' },
    }),
    '台账.xlsx',
    /工作表“签约项目”/,
  ],
  [
    'a DOCTYPE',
    'damaged',
    packageOf({ sheets: { 签约项目: '<!DOCTYPE x [<!ENTITY a "b">]>' } }),
    '台账.xlsx',
    /工作表“签约项目”/,
  ],
  [
    'a missing shared string',
    'damaged',
    packageOf({
      sheets: { 签约项目: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' },
      strings: '',
    }),
    '台账.xlsx',
    /工作表“签约项目”/,
  ],
  [
    'a missing sheet',
    'damaged',
    packageOf({ sheets: { 签约项目: SHEET }, parts: { 'xl/worksheets/sheet1.xml': null } }),
    '台账.xlsx',
    /工作表“签约项目”/,
  ],
  [
    'a cell beyond the last column',
    'damaged',
    packageOf({ sheets: { 签约项目: '<sheetData><row r="1"><c r="XFE1"><v>7</v></c></row></sheetData>' } }),
    '台账.xlsx',
    /工作表“签约项目”/,
  ],
  ['a part that inflates to more than declared', 'bomb', lying(50_000), '台账.xlsx', /大得不正常/],
  ['a part that inflates to less than declared', 'damaged', lying(200_000), '台账.xlsx', /损坏/],
];

describe('a bad file', () => {
  it.each(cases)('%s is refused as %s in one sentence', async (_, code, bytes, name, says) => {
    const { code: given, message } = await refusal(bytes, name);
    expect(given).toBe(code);
    expect(message).toMatch(says);
    expect(message).toMatch(new RegExp(`^“${name}”[^。\\n]+。$`));
  });

  it('that declares 300 MB in a few bytes is refused before it is inflated', async () => {
    expect((await refusal(lying(300_000_000))).code).toBe('bomb');
  });

  it('is refused beyond each limit', async () => {
    const two = packageOf({ sheets: { 甲: SHEET, 乙: SHEET } });
    const codes = await Promise.all([
      refusal(good, '台账.xlsx', { ...LIMITS, fileBytes: 100 }),
      refusal(good, '台账.xlsx', { ...LIMITS, inflatedBytes: 100 }),
      refusal(good, '台账.xlsx', { ...LIMITS, parts: 3 }),
      refusal(two, '台账.xlsx', { ...LIMITS, sheets: 1 }),
      refusal(two, '台账.xlsx', { ...LIMITS, cells: 3 }),
    ]);
    expect(codes.map(({ code }) => code)).toEqual(['too-large', 'bomb', 'bomb', 'too-large', 'too-large']);
  });

  it('with two cells in its far corners costs no memory', async () => {
    const far = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const sheets = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`表${i}`, far]));
    expect((await refusal(packageOf({ sheets }))).code).toBe('too-large');
  });

  it('with flipped bytes reads as before or is refused, and never breaks otherwise', async () => {
    const before = JSON.stringify((await readBook(good, '台账.xlsx')).sheets);
    const flip = fc.record({ at: fc.nat({ max: good.length - 1 }), to: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 4 }), async (flips) => {
        const bytes = good.slice();
        for (const { at, to } of flips) bytes[at] = to;
        const outcome: unknown = await readBook(bytes, '台账.xlsx').catch((e: unknown) => e);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(BadWorkbook);
        else expect(JSON.stringify((outcome as { sheets: unknown }).sheets)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});
