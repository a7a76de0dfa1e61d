import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaAddress, columnLetters, parseArea, quoteSheet, splitAddress } from './address';
import { LAST_COLUMN, LAST_ROW } from './area';

const area = fc
  .tuple(fc.nat(LAST_ROW), fc.nat(LAST_ROW), fc.nat(LAST_COLUMN), fc.nat(LAST_COLUMN))
  .map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

test('an address reads back as the area that it was made of', () => {
  fc.assert(
    fc.property(area, (each) => {
      expect(parseArea(areaAddress(each))).toEqual(each);
    }),
  );
});

test('a sheet’s name reads back from a quoted address', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(splitAddress(`${quoteSheet(name)}!A1`)).toEqual({ sheet: name, rest: 'A1' });
    }),
  );
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [LAST_COLUMN, 'XFD'],
])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

describe('what is no address', () => {
  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', '甲1', 'A1!'])('%j', (text) => {
    expect(parseArea(text)).toBeUndefined();
  });
});
