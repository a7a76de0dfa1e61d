import type { Policy } from './policy';

/** Share of whole ten-million amounts among funds in place that looks invented (整数金额比例). */
export const roundShare: Policy<number> = {
  key: 'roundShare',
  name: '整数金额比例',
  unit: '%',
  meaning: '到位金额中整千万元的达到此比例（且不少于10笔）即提示（D07）',
  versions: [
    {
      from: '2019-01-01',
      value: 80,
      source: '推定：真实到账很少全是整数；比例以本单位规定为准',
    },
  ],
};
