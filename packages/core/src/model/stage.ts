/** Life of a project (项目阶段), in order; `terminated` (终止, 注销, 解约) ends it, `unknown` says nothing readable. */
export const STAGES = {
  lead: '线索',
  talking: '在谈',
  signed: '已签约',
  preparing: '前期手续',
  registered: '已注册',
  notStarted: '未开工',
  started: '已开工',
  building: '在建',
  enrolled: '已入统',
  completed: '已竣工',
  produced: '已投产',
  fullCapacity: '已达产',
  terminated: '已终止',
  unknown: '不明',
} as const;
export type Stage = keyof typeof STAGES;
