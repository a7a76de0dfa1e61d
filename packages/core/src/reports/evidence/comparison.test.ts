import { describe, expect, it } from 'vitest';
import { comparisonOf } from './comparison';

describe('two values that should have agreed', () => {
  it('writes amounts in one unit, so that they add up as they stand', () =>
    expect(comparisonOf({ amount: '120000000', funds: '125005000' })).toEqual({
      left: ['到位资金', '12500.5万元'],
      right: ['合同额', '12000万元'],
      sign: '−',
      formula: '12500.5万元 − 12000万元 = 500.5万元',
    }));

  it('divides where a share is what counts', () => {
    expect(comparisonOf({ amount: '3070000000', total: '9503000000' })?.formula).toBe(
      '307000万元 ÷ 950300万元 = 32.31%',
    );
    expect(comparisonOf({ funds: '62000000', amount: '200000000', limit: 30 })?.formula).toBe(
      '6200万元 ÷ 20000万元 = 31.00%',
    );
  });

  it('keeps the unit of a printed total, and names percentage points', () => {
    expect(comparisonOf({ printed: '95.03', sum: '95.02', unit: '亿元' })?.formula).toBe(
      '95.03亿元 − 95.02亿元 = 0.01亿元',
    );
    expect(comparisonOf({ printed: '59.4%', computed: '59.39%' })?.formula).toBe(
      '59.4% − 59.39% = 0.01个百分点',
    );
  });

  it('is silent where the two are no numbers of one kind', () => {
    expect(comparisonOf({ now: '已开工', before: '未开工' })).toBeNull();
    expect(comparisonOf({ printed: '59.39%', computed: '0.5' })).toBeNull();
    expect(comparisonOf({ units: ['甲', '乙'] })).toBeNull();
  });
});
