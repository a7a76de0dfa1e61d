import type { FunctionEntry } from './host/function-entry';
import { catalogue } from './registry';

/** What functions are about (类别), by the first and the last of each in the order of the registry. */
const SUBJECTS: readonly (readonly [zh: string, en: string, first: string, last: string])[] = [
  ['台账：一次返回整张表', 'Ledger: a whole table', 'BREAKDOWN', 'CHECK'],
  ['台账：返回一个数', 'Ledger: one number', 'CONTRACT_AMOUNT', 'CONVERSION_RATE'],
  ['数值与代码', 'Values and codes', 'PARSE_AMOUNT', 'SIMILARITY'],
  ['进度', 'Progress', 'COMPLETION', 'PROJECTION'],
  ['比较', 'Comparison', 'YOY', 'RECHECK'],
  ['项目', 'Project', 'STAGE', 'LIGHT'],
  ['考核与奖励', 'Scores and rewards', 'SCORE', 'REWARD'],
  ['说明', 'Explanation', 'EXPLAIN', 'EXPLAIN'],
];

/** The functions of one subject, with its name in Chinese and in English. */
export interface Subject {
  readonly zh: string;
  readonly en: string;
  readonly entries: readonly FunctionEntry[];
}

/** The functions by subject, in the order of the registry. */
export const subjects: readonly Subject[] = SUBJECTS.map(([zh, en, first, last]) => {
  const place = (id: string) => catalogue.findIndex((entry) => entry.id === id);
  return { zh, en, entries: catalogue.slice(place(first), place(last) + 1) };
});
