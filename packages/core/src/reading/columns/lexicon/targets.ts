import { whole, words, type LexiconEntry } from './entry';

/** What is to be reached, by whom and when. */
export const targets: readonly LexiconEntry[] = [
  {
    field: 'indicator',
    names: words(`
      指标 指标名称 考核指标 目标指标 任务指标 任务名称 指标项 考核内容 目标名称 指标内容
      考核项目
    `),
    patterns: [[whole('(?:年度|主要|招商|任务|目标|考核|评价)*指标(?:名称|类别|类型|内容|项)?'), 0.93]],
  },
  {
    field: 'year',
    names: words(`年度 年份 目标年度 考核年度 年 所属年度 所属年份 统计年度 任务年度 签约年度 年度年份`),
    patterns: [[whole('(?:目标|考核|任务|统计|所属)?年(?:度|份)'), 0.9]],
  },
  {
    field: 'target',
    names: words(`
      目标 目标任务 年度目标 目标值 任务数 年度任务 目标数 年度目标任务 计划数 任务目标 全年目标
      考核目标
    `),
    patterns: [
      [
        whole(
          '(?:20\\d\\d年(?:度)?|全年|年度|本年|当年|市下达|区下达|县下达|上级)?(?:下达|考核|招商引资|分解|工作|计划)*(?:目标|任务)(?:任务|目标)?(?:数|值|额|量|数额|数值)?',
        ),
        0.93,
      ],
      [whole('.{2,14}(?:目标|任务)(?:任务|目标)?(?:数|值|额|量)?'), 0.8],
      [whole('(?:目标|年度目标|任务|年度任务|目标任务).{2,14}'), 0.75],
    ],
  },
];
