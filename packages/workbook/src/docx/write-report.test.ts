import type { Report } from '@zhaoshang/core';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellRanges } from './cell-ranges';
import { readProse } from './read-prose';
import { writeReport } from './write-report';

const cell = (row: number, column = 1, sheet = '签约项目') => ({ sheet, row, column });
const figure = { name: '到位资金', unit: '亿元', low: null, high: null, formula: '当年到位资金之和' };
const REPORT: Report = {
  schema: 'zs-report/1',
  workbook: '台账.xlsx',
  asOf: '2022-06-30',
  title: '2022年上半年招商引资情况',
  sections: [
    {
      heading: '一、总体情况',
      paragraphs: [
        {
          text: '签约“玻纤”等3个，到位【到位资金未知】。',
          segments: [
            { words: '签约“玻纤”等' },
            { figure: 'projects', text: '3个' },
            { words: '，到位' },
            { figure: 'fundsYear', text: '【到位资金未知】' },
            { words: '。' },
          ],
        },
      ],
    },
  ],
  tables: [{ title: '各单位情况', heading: ['单位', '个数'], rows: [['=区商务委', '3']] }],
  figures: [
    {
      ...figure,
      key: 'projects',
      name: '签约项目数',
      text: '3个',
      value: '3',
      why: null,
      rows: [cell(1), cell(2)],
    },
    { ...figure, key: 'fundsYear', text: '【到位资金未知】', value: null, why: '缺少：到位资金', rows: [] },
  ],
  notes: ['到位资金未写：缺少：到位资金'],
};

describe('writeReport', () => {
  it('reads back as the same text, with tables, notes and the origin of every figure', async () => {
    const { text } = readProse(await writeReport(REPORT), '总结.docx');
    expect(text.split('\n')).toEqual([
      '2022年上半年招商引资情况',
      '一、总体情况',
      '签约“玻纤”等3个，到位【到位资金未知】。',
      '说明',
      '到位资金未写：缺少：到位资金',
      '各单位情况',
      ...['单位', '个数', '=区商务委', '3'],
      '附件',
      '数字来源',
      ...['指标', '写作', '准确值', '算式', '来自单元格'],
      ...['签约项目数', '3个', '3', '当年到位资金之和', '签约项目!B2:B3'],
      ...['到位资金', '（未写）', '缺少：到位资金', '当年到位资金之和', ''],
      '工作簿：台账.xlsx；统计截止日：2022-06-30。',
    ]);
  });

  it('marks a gap and nothing else, and holds no field but the page number', async () => {
    const parts = unzipSync(await writeReport(REPORT));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:highlight [^>]*>.*?<w:t[^>]*>[^<]*/gs)).toEqual([
      expect.stringMatching(/【到位资金未知】$/),
    ]);
    expect(xml).not.toMatch(/instrText|hyperlink|fldSimple/);
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
  });
});

describe('cellRanges', () => {
  it.each([
    [[cell(5), cell(6), cell(7), cell(9)], '签约项目!B6:B8、B10'],
    [[cell(5), cell(6, 2), cell(6, 2, '目标')], '签约项目!B6、C7、目标!C7'],
    [[], ''],
  ])('names %#', (cells, text) => expect(cellRanges(cells)).toBe(text));

  it('counts what is too much to name', () => {
    const cells = Array.from({ length: 40 }, (_, i) => cell(2 * i));
    expect(cellRanges(cells)).toMatch(/^签约项目!B1、B3、.*、B31 等40格$/);
  });
});
