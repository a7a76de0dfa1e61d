import type { Policy } from './policy';

/** Which definition of signed amounts and funds in place holds (统计口径): figures of two definitions are not compared. */
export const fundsDefinition: Policy<string> = {
  key: 'fundsDefinition',
  name: '到位资金口径',
  unit: '口径',
  meaning: '同比、环比的两期不在同一口径时不作比较（G10）',
  figures: ['合同额同比', '工业合同额同比', '到位资金同比'],
  versions: [
    {
      from: '2000-01-01',
      value: '2018年以前',
      source: '2018年及以前各地自行规定，含协议额、续建和流动资金',
    },
    {
      from: '2019-01-01',
      value: '2019年起',
      source:
        '2019年招商引资统计新口径（正式合同额、资金到位额）；黔江区2017年上半年到位83.3亿元与2022年上半年12.59亿元不可比',
    },
  ],
};
