import type { Policy } from './policy';

/** How many times above or below the median of its column an amount looks as if in the wrong unit (单位错位倍数). */
export const unitSlip: Policy<number> = {
  key: 'unitSlip',
  name: '单位错位倍数',
  unit: '倍',
  meaning: '金额超过同列中位数的此倍数，或不足其分之一，疑似亿元、万元错位（A04）',
  versions: [
    {
      from: '2010-01-01',
      value: 1000,
      source: '推定：亿元与万元差一万倍，同列项目大小一般相差不到一千倍',
    },
  ],
};
