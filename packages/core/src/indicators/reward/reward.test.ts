import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../model/decimal';
import { groupPlaces } from './group-places';
import { reward, type RewardWay } from './reward';
import type { RewardBand } from './reward-bands';

type Row = readonly [low: number, high: number | undefined, standard: number];
const bands = (rows: readonly Row[]): RewardBand[] =>
  rows.map(([low, high, standard]) => ({
    low: new Decimal(low),
    high: high === undefined ? undefined : new Decimal(high),
    standard: new Decimal(standard),
  }));
const gives = (
  base: number,
  rows: readonly Row[],
  way: RewardWay,
  more: Parameters<typeof reward>[2] | object = {},
) => {
  const given = reward(new Decimal(base), bands(rows), { ...more, way });
  return given.kind === 'value'
    ? given.value.amount.toNumber()
    : given.kind === 'refused'
      ? given.why
      : given.kind;
};
// 某产业园: up to 1000万 3‰, to 1亿 4‰, above 5‰, at most 100万 (in 万元).
const PARK: readonly Row[] = [
  [0, 1000, 0.003],
  [1000, 10000, 0.004],
  [10000, undefined, 0.005],
];
// 福建 2018, in 亿元 and 万元.
const FIXED: readonly Row[] = [
  [3, 10, 10],
  [10, 20, 20],
  [20, 30, 30],
  [30, 40, 40],
  [40, 50, 50],
  [50, undefined, 100],
];

describe('奖励金额', () => {
  it.each([
    [500, 1.5],
    [1000, 3],
    [5000, 19],
    [20000, 89],
    [40000, 189],
    [0, 0],
  ])('分段: %d', (base, amount) => expect(gives(base, PARK, '分段')).toBe(amount));
  it('goes up by a factor and stops at the cap', () => {
    expect(gives(5000, PARK, '分段', { factor: new Decimal('1.1') })).toBe(20.9);
    expect(gives(40000, PARK, '分段', { cap: new Decimal(100) })).toBe(100);
  });
  it.each([
    [2.99, 0],
    [3, 10],
    [9.99, 10],
    [10, 20],
    [60, 100],
  ])('定额: %d', (base, amount) => expect(gives(base, FIXED, '定额')).toBe(amount));
  it('全额: the whole at one rate, the bound in the band above or below', () => {
    expect(gives(1000, PARK, '全额')).toBe(4);
    expect(gives(1000, PARK, '全额', { upperIncluded: true })).toBe(3);
    expect(gives(2000, PARK, '全额')).toBe(8);
  });
  it('refuses gaps, overlaps and bands the wrong way round', () => {
    expect(
      gives(
        5,
        [
          [0, 1000, 0.003],
          [1001, 2000, 0.0032],
        ],
        '分段',
      ),
    ).toBe('档位之间有缝隙：1000与1001之间的不属于任何一档，请改为首尾相接');
    expect(
      gives(
        5,
        [
          [0, 1000, 0.003],
          [900, 2000, 0.0032],
        ],
        '分段',
      ),
    ).toContain('档位重叠：900至1000');
    expect(
      gives(
        5,
        [
          [0, undefined, 0.003],
          [900, 2000, 0.0032],
        ],
        '分段',
      ),
    ).toContain('没有上限');
    expect(gives(5, [[1000, 0, 0.003]], '分段')).toContain('上限不大于下限');
    expect(gives(5, [], '分段')).toBe('档位表里没有一档');
    expect(gives(-1, PARK, '分段')).toBe('奖励基数不能是负数');
  });
  it.each(['分段', '全额', '定额'] as const)(
    '%s: refuses a base beyond the last band, and keeps its bound',
    (way) => {
      const closed: readonly Row[] = [
        [0, 1000, 3],
        [1000, 2000, 4],
      ];
      expect(gives(2000.01, closed, way)).toBe(
        '奖励基数2000.01超过最高一档的上限2000，档位表没有写明；不设上限的，请把这一格留空',
      );
      expect(gives(2000, closed, way)).toBe({ 分段: 7000, 全额: 8000, 定额: 4 }[way]);
    },
  );
  it('never falls when the base grows (分段)', () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.nat(50_000), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(gives(less, PARK, '分段') as number).toBeLessThanOrEqual(gives(more, PARK, '分段') as number);
      }),
    );
  });
});

describe('分组排名', () => {
  const entrants = (rows: readonly (readonly [number | undefined, string?, boolean?])[]) =>
    rows.map(([score, group = '', exempt = false]) => ({
      score: score === undefined ? undefined : new Decimal(score),
      group,
      exempt,
    }));
  it('shares places, with or without taking up the next', () => {
    const four = entrants([[95], [90], [90], [80]]);
    expect(groupPlaces(four, '并列占位')).toEqual([1, 2, 2, 4]);
    expect(groupPlaces(four, '并列不占位')).toEqual([1, 2, 2, 3]);
    expect(groupPlaces(four, '并列占位', true)).toEqual([4, 2, 2, 1]);
  });
  it('ranks within groups, leaves out the exempt and those without a score', () =>
    expect(
      groupPlaces(
        entrants([
          [95, '甲'],
          [90, '乙'],
          [99, '甲', true],
          [undefined, '甲'],
          [80, '甲'],
        ]),
        '并列占位',
      ),
    ).toEqual([1, 1, undefined, undefined, 2]));
});
