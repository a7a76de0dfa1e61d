import { describe, expect, it } from 'vitest';
import { Decimal } from '../../model/decimal';
import { formatDay, parseDay } from '../../model/day';
import { reasonOf } from '../../model/outcome';
import { formatSpan } from '../../model/span';
import { nameSimilarity } from '../../rules/names/name-similarity';
import { amountOfCell } from './amount-of-cell';
import { convertAmount } from './convert-amount';
import { creditCodeVerdict } from './credit-code-verdict';
import { dateOfCell } from './date-of-cell';
import { divisionOfCode } from './division-of-cell';
import { industryOf } from './industry-of';
import { periodOf } from './period-of';
import type { Reading } from './reading';
import { recheck } from './recheck';
import { roundNumber } from './round-number';

const said = <T>(read: Reading<T>, print: (value: T) => string): string =>
  read.kind === 'value' ? print(read.value) : read.kind === 'refused' ? read.why : (reasonOf(read) ?? '');
const text = (value: Decimal) => value.toFixed();

describe('数值修约', () => {
  // GB/T 8170-2008, and where binary doubles go wrong.
  it.each([
    ['12.1498', 1, '12.1', '12.1', '12.1'],
    ['1.050', 1, '1.1', '1', '1'],
    ['0.35', 1, '0.4', '0.4', '0.3'],
    ['28.175', 2, '28.18', '28.18', '28.17'],
    ['28.165', 2, '28.17', '28.16', '28.16'],
    ['8.53459', 2, '8.53', '8.53', '8.53'],
    ['1.005', 2, '1.01', '1', '1'],
    ['-28.165', 2, '-28.17', '-28.16', '-28.16'],
    ['1250', -2, '1300', '1200', '1200'],
    ['59.39375', 2, '59.39', '59.39', '59.39'],
    ['99.657', 2, '99.66', '99.66', '99.65'],
  ])('%s to %i decimals is %s, %s, %s', (value, places, half, even, cut) => {
    const rounded = (way: Parameters<typeof roundNumber>[2]) =>
      text(roundNumber(new Decimal(value), places, way));
    expect([rounded('四舍五入'), rounded('五成双'), rounded('截尾')]).toEqual([half, even, cut]);
  });
});

describe('换算金额', () => {
  it.each([
    ['8910', '万元', '亿元', undefined, '0.891'],
    ['95.03', '亿元', '元', undefined, '9503000000'],
    ['1000', '万美元', '亿元', '6.7', '0.67'],
    ['6.7', '亿元', '亿美元', '6.7', '1'],
  ] as const)('%s%s in %s', (value, from, to, rate, gives) =>
    expect(
      said(convertAmount(new Decimal(value), from, to, rate ? new Decimal(rate) : undefined), text),
    ).toBe(gives),
  );
  it('wants a rate between yuan and dollars', () =>
    expect(said(convertAmount(new Decimal(1), '美元', '元'), text)).toContain('缺少：汇率'));
});

describe('解析金额', () => {
  it.each([
    ['8910万元', '0.891'],
    ['约1.5亿', '1.5'],
    ['1亿3000万元', '1.3'],
    ['三亿二千万元', '3.2'],
    ['５，０００万元', '0.5'],
    ['2百万元', '0.02'],
    ['1000万美元', '缺少：汇率（1美元合多少元，须注明日期）'],
    ['3.2', '缺少：单位（没有写单位，请填“缺省单位”）'],
    ['—', '缺少：金额'],
    ['1.5亿元和2亿元', '此格有2个数，无法确定取哪一个'],
    ['29个', '“个”不是金额单位'],
    ['很多', '不是能识别的金额'],
  ])('%s', (cell, gives) => expect(said(amountOfCell(cell, { to: '亿元' }), text)).toBe(gives));
  it('takes a unit for what has none', () => {
    expect(said(amountOfCell(8910, { to: '亿元', unit: '万元' }), text)).toBe('0.891');
    expect(said(amountOfCell('1000', { to: '亿元', unit: '万美元', rate: new Decimal('6.7') }), text)).toBe(
      '0.67',
    );
    expect(said(amountOfCell(true, { to: '亿元' }), text)).toBe('逻辑值不是金额');
    expect(said(amountOfCell(null, { to: '亿元' }), text)).toBe('缺少：金额');
  });
});

describe('解析日期', () => {
  it.each([
    ['2022-03-15', '2022-03-15'],
    ['2022年3月', '2022-03'],
    ['2022.10', '2022-10'],
    ['2024年2月29日', '2024-02-29'],
    [44742, '2022-06-30'],
    [2022.3, '2022-03'],
    [60, '1900年2月29日并不存在（Excel 序列值 60）'],
    [59, '不是能识别的日期'],
    ['1899-12-31', '日历上没有这一天'],
    ['2022-02-30', '日历上没有这一天'],
    [2022.1, '缺少：年份或月份（可能是2022年1月，也可能是2022年10月）'],
    ['3月15日', '缺少：年份或月份（没有写年份）'],
    ['拟9月开工', '此格是文字，不是日期'],
    [null, '缺少：日期'],
    [true, '逻辑值不是日期'],
  ])('%s', (cell, gives) => expect(said(dateOfCell(cell), formatSpan)).toBe(gives));
  it('completes a month and day by the year that is given', () =>
    expect(said(dateOfCell('3月15日', 2022), formatSpan)).toBe('2022-03-15'));
});

describe('所属期间', () => {
  it.each([
    ['2022-06-30', '2022年6月', '2022年第2季度', '2022年上半年'],
    ['2022-07-01', '2022年7月', '2022年第3季度', '2022年下半年'],
  ])('%s', (day, month, quarter, half) => {
    const at = parseDay(day) ?? (0 as never);
    expect([
      formatDay(at),
      periodOf(at, '月'),
      periodOf(at, '季度'),
      periodOf(at, '半年'),
      periodOf(at, '年'),
    ]).toEqual([day, month, quarter, half, '2022年']);
  });
});

describe('信用代码校验', () => {
  it.each([
    ['11500114MB1912255L', '符合'],
    [' 11500109MB1501974t ', '符合'],
    ['115002420091464791', '符合'],
    ['91350100M000100Y4Z', '第18位“Z”不是代码所用的字符（不用 I、O、S、V、Z）'],
    ['91350100M000100Y44', '校验码应为3，现为4'],
    ['91350100M000100Y4', '长度应为18位，现为17位'],
    ['9135O100M000100Y43', '第5位“O”不是代码所用的字符（不用 I、O、S、V、Z）'],
    ['9A3501A0M000100Y43', '前两位或第3至8位行政区划不合规定'],
  ])('%s', (code, verdict) => expect(creditCodeVerdict(code)).toBe(verdict));
});

describe('行业门类', () => {
  it.each([
    ['C2730', '制造业', 'C', '27', '第二产业'],
    ['4411', '电力、热力、燃气及水生产和供应业', 'D', '44', '第二产业'],
    ['E47', '建筑业', 'E', '47', '第二产业'],
    ['A05', '农、林、牧、渔业', 'A', '05', '第三产业'],
    ['C43', '制造业', 'C', '43', '第三产业'],
    ['G', '交通运输、仓储和邮政业', 'G', undefined, '第三产业'],
    ['C', '制造业', 'C', undefined, undefined],
    ['新材料', undefined, undefined, undefined, undefined],
  ])('%s', (code, ...gives) =>
    expect((['名称', '门类', '大类', '三次产业'] as const).map((aspect) => industryOf(code, aspect))).toEqual(
      gives,
    ),
  );
});

describe('行政区划', () => {
  it.each([
    ['500114', '重庆市黔江区'],
    ['500242', '重庆市酉阳土家族苗族自治县'],
    ['500114001000', '重庆市黔江区'],
    ['11500114MB1912255L', '重庆市黔江区'],
    ['430100', '湖南'],
    ['990000', '缺少：代码990000的名称'],
    ['5001', '应为6位行政区划代码、12位统计用区划代码或18位信用代码'],
    ['', '缺少：行政区划代码'],
  ])('%s', (code, gives) => expect(said(divisionOfCode(code), String)).toBe(gives));
});

describe('名称相似度', () => {
  it.each([
    ['重庆市黔江区高性能玻纤生产线项目', '高性能玻纤生产线项目', '1'],
    ['年产5万吨玻纤布项目', '年产5万吨玻钎布项目', '0.9'],
    ['甲', '乙', '0'],
    ['', '', '0'],
  ])('%s, %s', (a, b, gives) => expect(nameSimilarity(a, b).toDecimalPlaces(2).toFixed()).toBe(gives));
});

describe('核对印数', () => {
  it.each([
    ['59.39', '59.39375', '一致'],
    ['99.65', '99.657', '截尾'],
    ['6793.18', '6973.18', '疑易位'],
    ['59.93', '59.39375', '疑易位'],
    ['59.42', '59.39375', '不符'],
    ['12', '13', '不符'],
    ['-0.12', '-0.128', '截尾'],
    ['1.5', '15', '不符'],
  ])('%s against %s', (printed, computed, verdict) =>
    expect(recheck(new Decimal(printed), new Decimal(computed))).toBe(verdict),
  );
  it('counts the decimals that were printed', () =>
    expect(recheck(new Decimal('59.4'), new Decimal('59.39375'), 2)).toBe('不符'));
});
