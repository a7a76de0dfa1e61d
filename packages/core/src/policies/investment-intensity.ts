import type { Policy } from './policy';

/** Investment per mu, in 万元, outside of which the land or the amount is probably in the wrong unit (投资强度范围). */
export const investmentIntensity: Policy<Readonly<Record<string, number>>> = {
  key: 'investmentIntensity',
  name: '投资强度范围',
  unit: '万元/亩',
  meaning: '每亩投资低于下限或高于上限即提示核对单位（C07）',
  versions: [
    {
      from: '2019-01-01',
      value: { 下限: 30, 上限: 5000 },
      source: '推定：工业项目建设用地控制指标多在每亩百万元上下，偏离过大多为单位写错',
    },
  ],
};
