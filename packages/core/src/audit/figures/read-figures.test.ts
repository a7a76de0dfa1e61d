import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, toDecimalString } from '../../model/rational';
import { plainCharacters } from './characters';
import type { Figure } from './figure';
import { readFigures } from './read-figures';

const read = (text: string): Figure[] => readFigures(plainCharacters(text), text);
const show = (f: Figure): string => `${f.raw}|${toDecimalString(f.value)}|${f.kind}|${f.qualifier ?? '-'}`;

describe('figures of official prose', () => {
  it.each([
    ['签约29个，计划投资约181.53亿元', ['29个|29|count|-', '181.53亿元|181.53|amount|about']],
    ['完成３６.５％、增长7﹪', ['３６.５％|36.5|percent|-', '7﹪|7|percent|-']],
    ['到位1,234.5万元', ['1,234.5万元|1234.5|amount|-']],
    ['新签219 个，增长26.22 %', ['219 个|219|count|-', '26.22 %|26.22|percent|-']],
    ['占75%124个', ['75%|75|percent|-', '124个|124|count|-']],
    ['外资1128万美元', ['1128万美元|1128|amount|-']],
    ['下降-8.92%', ['-8.92%|-8.92|percent|-']],
    [
      '到位近12亿元，超过500家，20余个',
      ['12亿元|12|amount|near', '500家|500|count|over', '20余个|20|count|over'],
    ],
    ['提高两个百分点，翻了三番，达三成', ['两个百分点|2|points|-', '三番|3|doublings|-', '三成|3|percent|-']],
    ['1-6月，300—499万元的47个', ['1-6月|1|date|-', '300—499万元|300|range|-', '47个|47|count|-']],
    ['5亿元至10亿元项目14个', ['5亿元至10亿元|5|range|-', '14个|14|count|-']],
    ['结构为15.3:40:44.7', ['15.3|15.3|ratio|-', '40|40|ratio|-', '44.7|44.7|ratio|-']],
    ['开工407、609和623个', ['407|407|count|-', '609|609|count|-', '623个|623|count|-']],
    [
      '新签项目52个：甲县20、乙县18、丙县14。',
      ['52个|52|count|-', '20|20|count|-', '18|18|count|-', '14|14|count|-'],
    ],
    ['列第3位，一个项目，百分之十二', ['3位|3|rank|-', '百分之十二|12|percent|-']],
    ['快于序时3个和9.2个百分点', ['3个|3|points|-', '9.2个百分点|9.2|points|-']],
  ])('%s', (text, expected) => expect(read(text).map(show)).toEqual(expected));

  it('gives the interval of the printed precision, exact for a count', () => {
    const [percent, count, amount] = read('59.39%，20个，约95.03亿元');
    expect([percent!.range.low, percent!.range.high].map((r) => toDecimalString(r))).toEqual([
      '59.385',
      '59.395',
    ]);
    expect([count!.range.low, count!.range.high].map((r) => toDecimalString(r))).toEqual(['20', '20']);
    expect(toDecimalString(amount!.range.low)).toBe('9502500000');
  });

  it('keeps exact offsets in any text', () => {
    const piece = fc.constantFrom(
      '签约',
      '12个',
      '3.50亿元',
      '，',
      '（',
      '）',
      '近',
      '７８％',
      '1-6月',
      '、',
      '两家',
      ' ',
      '。',
      '1,200万元',
      '9',
      '.',
      '：',
      '𠮷',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const figure of read(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.raw);
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(compare(figure.range.low, figure.range.high)).toBeLessThanOrEqual(0);
          end = figure.end;
        }
      }),
    );
  });

  it('reads no figure into a serial number or endless digits', () => {
    expect(read(`编号${'9'.repeat(50_000)}号`)).toEqual([]);
    expect(read(`${'1,'.repeat(20_000)}个`).length).toBeLessThan(20_002);
    expect(read('一'.repeat(50_000))).toEqual([]);
  });
});
