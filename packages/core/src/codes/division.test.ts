import { expect, it } from 'vitest';
import { CHONGQING_DIVISIONS, CHONGQING_SHORT_NAMES, divisionName } from './division';

it('names Chongqing districts and other provinces', () => {
  expect(divisionName('500114')).toBe('黔江区');
  expect(divisionName('500243')).toBe('彭水苗族土家族自治县');
  expect(divisionName('330302')).toBe('浙江');
  expect(divisionName('990000')).toBeUndefined();
});

it('shortens names as they are said', () => {
  expect(CHONGQING_SHORT_NAMES).toContain('黔江');
  expect(CHONGQING_SHORT_NAMES).toContain('彭水');
  expect(CHONGQING_SHORT_NAMES).toContain('忠县');
  expect(CHONGQING_SHORT_NAMES).toContain('大渡口');
  expect(Object.keys(CHONGQING_DIVISIONS)).toHaveLength(38);
});
