import { describe, expect, it } from 'vitest';
import { isMoneyUnit, statedUnit, unitOf } from './units';

describe('units', () => {
  it.each([
    ['亿元', '亿元'],
    ['亿', '亿元'],
    ['万 元', '万元'],
    ['人民币万元', '万元'],
    ['万元人民币', '万元'],
    ['万美元', '万美元'],
    ['个', '个'],
    ['%', '%'],
    ['县商务委', undefined],
  ])('%s is %s', (text, unit) => expect(unitOf(text)).toBe(unit));

  it.each([
    ['单位：万元', '万元'],
    ['单位:亿元', '亿元'],
    ['单 位 ： 万 元', '万元'],
    ['（单位：人民币万元）', '万元'],
    ['填报单位：松岭县招商局    2022年6月30日    单位：亿元', '亿元'],
    ['2022年签约项目台账（单位：万元）', '万元'],
    ['单位：个、亿元', '亿元'],
    ['单位：个', '个'],
    ['单位：亿元、%', '亿元'],
    ['金额单位：万元', '万元'],
    ['注：表中金额单位为万元。', '万元'],
    ['单位：亿元  填报时间：6月', '亿元'],
    ['填报单位：人民政府', undefined],
    ['引资单位：个体协会', undefined],
    ['单位：县商务委', undefined],
    ['各单位项目', undefined],
    ['责任单位', undefined],
  ])('“%s” states %s', (line, unit) => expect(statedUnit(line)).toBe(unit));

  it('knows money from counts, and from words of the language', () => {
    expect(['亿元', '万美元', '个', '%', 'constructor', '__proto__'].filter(isMoneyUnit)).toEqual([
      '亿元',
      '万美元',
    ]);
  });
});
