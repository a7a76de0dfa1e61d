import type { Policy } from './policy';

/** The least amount, in 万元, from which a project is recognised (认定下限). */
export const recognitionFloor: Policy<number> = {
  key: 'recognitionFloor',
  name: '项目认定下限',
  unit: '万元',
  meaning: '合同额低于此数的项目可能不予认定（C05）',
  versions: [
    {
      from: '2010-01-01',
      value: 500,
      source: '固定资产投资统计报表制度：计划总投资 500 万元及以上项目入库；各地认定办法另有规定的从其规定',
    },
  ],
};
