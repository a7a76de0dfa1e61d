import { table } from './table';

/** Sheet 目标任务, the district's own row first, in 亿元 for 2022: formal contracts, funds, and what the city set for industry. */
export const targets = table(
  ['unit', 'contracts', 'funds', 'industrial'],
  `
全区|160|25|50
区招商投资促进局|30|4.5|
正阳工业园区管理委员会|32|5.5|
区发展和改革委员会|12|2|
区经济和信息化委员会|20|3|
区教育委员会|4|0.4|
区科学技术局|4|0.4|
区人力资源和社会保障局|3|0.4|
区规划和自然资源局|4|0.5|
区住房和城乡建设委员会|6|1|
区交通局|4|0.5|
区农业农村委员会|10|1.8|
区商务委员会|8|1.5|
区文化和旅游发展委员会|9|1.6|
区卫生健康委员会|4|0.6|
区国有资产监督管理委员会|3|0.4|
区林业局|3|0.4|
区市场监督管理局|2|0.2|
区生态环境局|1|0.2|
区工商业联合会|1|0.1|
`,
);
