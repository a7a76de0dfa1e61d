import { describe, expect, it } from 'vitest';
import { isIndustrialSection, readIndustryCode, sectionOf, sectorOf } from './industry';
import { INDUSTRY_SECTIONS } from './industry-sections';

it.each([
  ['C30', 'C', 30, true, 'secondary'],
  ['C2730', 'C', 27, true, 'secondary'],
  ['2730', 'C', 27, true, 'secondary'],
  ['D44 电力、热力生产和供应业', 'D', 44, true, 'secondary'],
  ['ｃ４２', 'C', 42, true, 'secondary'],
  ['C43', 'C', 43, true, 'tertiary'],
  ['B11', 'B', 11, true, 'tertiary'],
  ['A05', 'A', 5, false, 'tertiary'],
  ['A01', 'A', 1, false, 'primary'],
  ['E47', 'E', 47, false, 'secondary'],
  ['G59', 'G', 59, false, 'tertiary'],
  ['P83', 'P', 83, false, 'tertiary'],
  ['C', 'C', undefined, true, 'secondary'],
] as const)('%s is %s %s', (text, section, division, industrial, sector) => {
  const code = readIndustryCode(text);
  expect(code).toEqual(division === undefined ? { section } : { section, division });
  expect(code && isIndustrialSection(code.section)).toBe(industrial);
  expect(code && sectorOf(code)).toBe(sector);
});

it.each(['', '制造业', 'C84', '00', '98', 'Z30', '工业', 'CNC机床', '511'])('%s is no code', (text) => {
  expect(readIndustryCode(text)).toBeUndefined();
});

describe('sections', () => {
  it('cover the 97 divisions once each', () => {
    const covered = Object.values(INDUSTRY_SECTIONS).flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    );
    expect(covered).toEqual(Array.from({ length: 97 }, (_, i) => i + 1));
    expect(Object.keys(INDUSTRY_SECTIONS)).toHaveLength(20);
    expect(sectionOf(98)).toBeUndefined();
  });
});
