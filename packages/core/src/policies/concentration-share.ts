import type { Policy } from './policy';

/** Share of all formal contracts above which one project deserves a closer look (单项集中度). */
export const concentrationShare: Policy<number> = {
  key: 'concentrationShare',
  name: '单项集中度',
  unit: '%',
  meaning: '单个项目合同额超过全区正式合同额的此比例，列为重点核实（C06）',
  versions: [
    {
      from: '2019-01-01',
      value: 30,
      source: '2026年整治形式主义通报：管城区一个项目虚报9.6亿元；比例为推定，以本单位规定为准',
    },
  ],
};
