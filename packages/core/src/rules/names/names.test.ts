import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceWithin } from './edit-distance';
import { nearDuplicates } from './near-duplicates';
import { nearPairs } from './near-pairs';
import { plainName } from './plain-name';
import { isSameName } from './same-name';

/** The textbook table, whole. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let j = 0; j <= b.length; j++) (table[0] ?? [])[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      (table[i] ?? [])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
  }
  return at(a.length, b.length);
}

// Few letters, so that texts come near each other.
const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 12 });

describe('distanceWithin', () => {
  it('is the edit distance up to the limit', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const full = distance(a, b);
        expect(distanceWithin(a, b, limit)).toBe(full <= limit ? full : undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('nearPairs', () => {
  it('misses nothing within two edits, and finds nothing else', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        const all = texts.flatMap((a, i) =>
          texts.flatMap((b, j) => (i < j && distance(a, b) <= 2 ? [`${i},${j}`] : [])),
        );
        expect(nearPairs(texts).map(String).sort()).toEqual(all.sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('finds one changed, added or lost character among many names', () => {
    const names = Array.from(
      { length: 3000 },
      (_, i) => `第${i * 7919}号地块年产${i * 31}万吨玻纤生产线项目`,
    );
    names.push('第0号地块年产0万吨玻纤生产项目');
    expect(nearPairs(names)).toContainEqual([0, 3000]);
  });
});

describe('isSameName', () => {
  const LEAST = 0.85;
  it.each([
    ['黔江区高性能玻纤生产线建设项目', '高性能玻纤生产线建设项目'],
    ['重庆市黔江区高性能玻纤生产线项目', '高性能玻纤生产线项目'],
    ['高性能玻璃纤维生产线建设项目', '高性能玻璃纤维生产建设项目'],
    ['年产5万吨高硅氧玻纤布投资项目', '年产5万吨高硅氧玻钎布投资项目'],
  ])('takes %s and %s for one', (a, b) => {
    expect(isSameName(plainName(a), plainName(b), LEAST)).toBe(true);
  });

  it.each([
    ['高性能玻纤生产线一期项目', '高性能玻纤生产线二期项目'],
    ['年产5万吨高硅氧玻纤布项目', '年产6万吨高硅氧玻纤布项目'],
    ['现代产业学院投资项目', '现代产业学院投资项目配套仓储'],
    ['正阳工业园东区标准厂房项目', '正阳工业园西区标准厂房项目'],
    ['高性能玻纤生产线项目城东', '高性能玻纤生产线项目城西'],
    ['年产5万吨高硅氧玻纤布石会镇项目', '年产5万吨高硅氧玻纤布黑溪镇项目'],
    ['玻纤项目', '玻钎项目'],
    ['高性能玻纤生产线项目', '中药饮片加工基地项目'],
  ])('takes %s and %s for two', (a, b) => {
    expect(isSameName(plainName(a), plainName(b), LEAST)).toBe(false);
  });
});

describe('nearDuplicates', () => {
  const projects = (rows: readonly (readonly [string, string, number])[]) => ({
    length: rows.length,
    name: (record: number) => rows[record]?.[0] ?? '',
    investor: (record: number) => rows[record]?.[1] ?? '',
    creditCode: () => '',
    amount: (record: number) => rows[record]?.[2] ?? NaN,
  });

  it('wants a second witness', () => {
    const found = nearDuplicates(
      projects([
        ['高硅氧玻纤布生产线建设项目', '甲公司', 300],
        ['高硅氧玻钎布生产线建设项目', '甲公司', 200],
        ['高硅氧玻千布生产线建设项目', '乙公司', 300],
        ['石英砂开采及精选加工项目', '', 500],
        ['石英沙开采及精选加工项目', '', 500],
        ['石英纱开采及精选加工项目', '', 600],
      ]),
      0.85,
    );
    expect(found).toEqual([
      { first: 0, second: 1, witness: '投资方' },
      { first: 3, second: 4, witness: '金额' },
    ]);
  });

  it('misses nothing within two edits in a block of any size', () => {
    const names = Array.from(
      { length: 200 },
      (_, i) =>
        `${'甲乙丙丁戊己庚辛壬癸'.charAt(i % 10)}${'子丑寅卯辰巳午未申酉'.charAt(Math.floor(i / 10) % 10)}高硅氧玻纤布生产线建设${i < 100 ? '' : '投资'}项目`,
    );
    const found = nearDuplicates(projects(names.map((name) => [name, '甲公司', 1])), 0.85);
    const all = names.flatMap((a, i) =>
      names.flatMap((b, j) => (i < j && distance(a, b) <= 2 && isSameName(a, b, 0.85) ? [`${i},${j}`] : [])),
    );
    expect(found.map(({ first, second }) => `${first},${second}`)).toEqual(all);
  });
});
