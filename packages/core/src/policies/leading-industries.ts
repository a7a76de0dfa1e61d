import type { Policy } from './policy';

/** The leading industries of the district (主导产业，“3+2”), each with the industry codes or words that belong to it. */
export const leadingIndustries: Policy<readonly string[]> = {
  key: 'leadingIndustries',
  name: '主导产业',
  unit: '产业',
  meaning:
    '看板按主导产业汇总：每项写“产业：行业代码/关键词/……”，一个项目归入第一个对得上的产业，都对不上的归入其他',
  figures: ['看板的主导产业'],
  versions: [
    {
      from: '2019-01-01',
      value: ['新材料：C30/C32', '食品及农产品加工：C13/C14/C15', '生物医药：C27'],
      source:
        '黔江区政府网2024年5月24日所列三个产业；行业代码的归并为推定；“3+2”中的另两个未见公开材料，请按本区文件补足',
    },
  ],
};
