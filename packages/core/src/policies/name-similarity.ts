import type { Policy } from './policy';

/** How alike two project names must be, beside a second witness, to look like one project (名称相似度). */
export const nameSimilarity: Policy<number> = {
  key: 'nameSimilarity',
  name: '项目名称相似度',
  unit: '比值',
  meaning: '投资方、信用代码或金额相同，名称相似度（1−编辑距离÷字数）达到此数，疑似同一个项目（B01、B04）',
  versions: [{ from: '2010-01-01', value: 0.85, source: '推定：错一两个字的项目名称，相似度多在0.85以上' }],
};
