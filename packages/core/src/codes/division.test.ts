import { expect, it } from 'vitest';
import { CHONGQING_DIVISIONS, divisionName, shortDivisionName } from './division';

it('names Chongqing districts and other provinces', () => {
  expect(divisionName('500114')).toBe('黔江区');
  expect(divisionName('500243')).toBe('彭水苗族土家族自治县');
  expect(divisionName('330302')).toBe('浙江');
  expect(divisionName('990000')).toBeUndefined();
});

it.each([
  ['500114', '黔江'],
  ['500243', '彭水'],
  ['500233', '忠县'],
  ['500104', '大渡口'],
  ['330302', undefined],
])('shortens %s to %s', (code, name) => {
  expect(shortDivisionName(code)).toBe(name);
  expect(Object.keys(CHONGQING_DIVISIONS)).toHaveLength(38);
});
