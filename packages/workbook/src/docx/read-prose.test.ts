import { strToU8 } from 'fflate';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { BadWorkbook } from '../bad-workbook';
import { packageOf } from '../testing/package-of';
import { readProse } from './read-prose';

const body = (inside: string, extra: Record<string, string> = {}) =>
  packageOf({
    sheets: {},
    parts: {
      '_rels/.rels':
        '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': `<w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`,
      ...extra,
    },
  });

describe('readProse', () => {
  it('reads a document that another library wrote', async () => {
    const runs = [new TextRun('上半年签约'), new TextRun({ text: '95.03亿元', bold: true })];
    const document = new Document({
      sections: [{ children: [new Paragraph({ children: runs }), new Paragraph('完。')] }],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    expect(readProse(bytes, '总结.docx')).toEqual({ text: '上半年签约95.03亿元\n完。', from: 'docx' });
  });

  it('leaves out what is deleted, moved away, or repeated for old versions; keeps tabs, breaks and notes', () => {
    const bytes = body(
      '<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t xml:space="preserve"> 乙</w:t><w:br/></w:r>' +
        '<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom></w:p>' +
        '<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>框</w:t></w:r></mc:Choice><mc:Fallback><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>',
      {
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Type="x/footnotes" Target="footnotes.xml"/></Relationships>',
        'word/footnotes.xml': '<w:footnotes><w:p><w:r><w:t>注：含框架协议。</w:t></w:r></w:p></w:footnotes>',
      },
    );
    expect(readProse(bytes, '总结.docx').text).toBe('甲\t 乙\n\n框\n注：含框架协议。');
  });

  it.each([
    ['UTF-8', strToU8('完成59.39%'), '完成59.39%'],
    ['UTF-8 with a mark', strToU8('\ufeff完成'), '完成'],
    ['GB 18030', Uint8Array.from([0xcd, 0xea, 0xb3, 0xc9]), '完成'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x8c, 0x5b, 0x10, 0x62]), '完成'],
  ])('reads a text in %s', (_, bytes, text) => {
    expect(readProse(bytes, '总结.txt')).toEqual({ text, from: 'text' });
  });

  it.each([
    ['总结.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /旧版 \.doc.*另存为/],
    ['总结.pdf', strToU8('%PDF-1.7'), /PDF.*另存为/],
    ['空.txt', new Uint8Array(), /空文件/],
    ['图.txt', Uint8Array.from([0, 1, 2, 255]), /不是文字文件/],
    ['台账.xlsx', packageOf({ sheets: { 甲: '' } }), /不是 Word 文档/],
    ['坏.docx', body('<w:p>').subarray(0, 200), /不完整/],
    ['残.docx', body('<w:p>'), /损坏/],
  ])('refuses %s in one sentence', (name, bytes, says) => {
    const refuse = () => readProse(bytes, name);
    expect(refuse).toThrow(BadWorkbook);
    expect(refuse).toThrow(says);
    expect(refuse).toThrow(new RegExp(`^“${name}”[^。\\n]+。$`));
  });
});
