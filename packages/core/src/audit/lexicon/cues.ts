/** Words that say what a figure does in its sentence. Matched by position, longest first where it matters. */

/** 增减 */
export const GROWTH = [
  '增长',
  '增速',
  '增幅',
  '增加',
  '上升',
  '提高',
  '提升',
  '上涨',
  '扩大',
  '下降',
  '回落',
  '减少',
  '降低',
  '下滑',
  '降幅',
  '跌幅',
  '同比',
  '环比',
  '正增长',
  '负增长',
  '同期增',
  '同期降',
  '上年增',
  '去年增',
  '增',
  '降',
] as const;
/** Nouns that contain a word of growth without telling one: 占全市增加值的8.5%. */
export const GROWN_NOUNS = /增加[值额]|增[值量资设]|新增/gu;
export const DECLINE = [
  '下降',
  '回落',
  '减少',
  '降低',
  '下滑',
  '降幅',
  '跌幅',
  '负增长',
  '降',
  '跌',
  '少',
  '减',
] as const;

/** 目标 */
export const TARGET = [
  '目标',
  '任务',
  '计划',
  '指标',
  '预期',
  '考核',
  '下达',
  '完成率',
  '序时',
  '预算数',
  '年初预算',
  '年度预算',
] as const;
/** 占比 */
export const SHARE = ['占比', '比重', '份额', '比例', '占', '占有率', '构成', '分布'] as const;
/** Verbs between an amount and the share of its target that it makes: 相当于全年目标的. */
export const MAKES = ['占', '为', '达', '完成', '相当于', '实现', '是'] as const;

/** The same period of the year before 上年同期, or another stated base. */
export const BASE = [
  '上年同期',
  '去年同期',
  '同期',
  '上年末',
  '上年',
  '去年',
  '前年',
  '上期',
  '上届',
  '上次',
  '上月',
  '年初',
  '基数',
] as const;

/** The list that follows belongs to the figure before it. */
export const AMONG = ['其中', '包括', '包含', '分别为', '分别是', '分别'] as const;
/** The figures before or after are added up here. */
export const TOTAL = ['合计', '总计', '共计', '累计', '总数', '共', '计', '总', '全'] as const;
/** What is left: the list is exhaustive. */
export const REST = ['其他', '其它', '其余', '剩余', '余下', '另有'] as const;

/** Position just after the last of the words in the text, or -1. */
export function lastOf(text: string, words: readonly string[]): number {
  let best = -1;
  for (const word of words) {
    const at = text.lastIndexOf(word);
    if (at >= 0 && at + word.length > best) best = at + word.length;
  }
  return best;
}

export const hasAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));
