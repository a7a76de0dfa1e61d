import type { Policy } from './policy';

/** Codes of the divisions that are the bureau’s own (本区行政区划), for telling outside investors from local ones. */
export const homeDivisions: Policy<readonly string[]> = {
  key: 'homeDivisions',
  name: '本区行政区划代码',
  unit: '代码',
  meaning: '信用代码第3至8位在此列的企业注册在本区，标“区外”时提示核对（B09）',
  versions: [
    {
      from: '2019-01-01',
      value: ['500114'],
      source: 'GB/T 2260：黔江区 500114；他区使用时请改为本区代码',
    },
  ],
};
