import type { Policy } from './policy';

/** How many times the registered capital a contract may be before it deserves a look (投资额与注册资本倍数). */
export const capitalMultiple: Policy<number> = {
  key: 'capitalMultiple',
  name: '投资额与注册资本倍数',
  unit: '倍',
  meaning: '合同额超过注册资本的此倍数即提示核实（C07）',
  versions: [
    {
      from: '2019-01-01',
      value: 100,
      source: '推定：人民日报2016年报道“几千万包装成几亿”；倍数以本单位规定为准',
    },
  ],
};
