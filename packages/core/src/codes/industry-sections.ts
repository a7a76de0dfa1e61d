/**
 * The sections of economic activity (国民经济行业门类, GB/T 4754-2017): name, and first and last division (大类).
 */
export const INDUSTRY_SECTIONS = {
  A: { name: '农、林、牧、渔业', first: 1, last: 5 },
  B: { name: '采矿业', first: 6, last: 12 },
  C: { name: '制造业', first: 13, last: 43 },
  D: { name: '电力、热力、燃气及水生产和供应业', first: 44, last: 46 },
  E: { name: '建筑业', first: 47, last: 50 },
  F: { name: '批发和零售业', first: 51, last: 52 },
  G: { name: '交通运输、仓储和邮政业', first: 53, last: 60 },
  H: { name: '住宿和餐饮业', first: 61, last: 62 },
  I: { name: '信息传输、软件和信息技术服务业', first: 63, last: 65 },
  J: { name: '金融业', first: 66, last: 69 },
  K: { name: '房地产业', first: 70, last: 70 },
  L: { name: '租赁和商务服务业', first: 71, last: 72 },
  M: { name: '科学研究和技术服务业', first: 73, last: 75 },
  N: { name: '水利、环境和公共设施管理业', first: 76, last: 79 },
  O: { name: '居民服务、修理和其他服务业', first: 80, last: 82 },
  P: { name: '教育', first: 83, last: 83 },
  Q: { name: '卫生和社会工作', first: 84, last: 85 },
  R: { name: '文化、体育和娱乐业', first: 86, last: 90 },
  S: { name: '公共管理、社会保障和社会组织', first: 91, last: 96 },
  T: { name: '国际组织', first: 97, last: 97 },
} as const;
export type IndustrySection = keyof typeof INDUSTRY_SECTIONS;
