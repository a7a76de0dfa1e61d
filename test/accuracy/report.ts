import { rules } from '@zhaoshang/core';
import type { Score } from './score';

/** docs/accuracy.md from the scores of one run. */
export function accuracyReport(scores: readonly Score[], seeds: number): string {
  const rows = sum(scores, (score) => score.rows);
  const [columnsRight, columns] = pair(scores, (score) => score.columns);
  const [skippedRight, skipped] = pair(scores, (score) => score.skipped);
  const alarms = scores.flatMap((score) => score.falseAlarms);
  const mistaken = scores.flatMap((score) => score.mistaken);
  const byRule = new Map<string, [number, number]>();
  for (const { recall } of scores) {
    for (const [rule, [found, planted]] of recall) {
      const [f, p] = byRule.get(rule) ?? [0, 0];
      byRule.set(rule, [f + found, p + planted]);
    }
  }
  const [found, planted] = [...byRule.values()].reduce(([f, p], [a, b]) => [f + a, p + b], [0, 0]);
  const layouts = new Map<string, Score[]>();
  for (const score of scores) layouts.set(score.layout, [...(layouts.get(score.layout) ?? []), score]);
  const nameOf = (code: string) => rules.find((rule) => rule.code === code)?.name ?? '';
  return `# 准确度

由 \`pnpm accuracy\` 生成：${layouts.size}种版式，每种${seeds}本，共${scores.length}本、${rows}行。数据由种子生成，每本埋入各种差错和容易误判的正常情形（一期与二期、名称互为开头、恰好满六个月、截止日当天、同日签约开工、足额到位、末尾空格、已终止且金额为空）。这些版式是本项目自己编的，真实台账会更杂，所以这里的数字只说明没有退步，不是对任何单位台账的保证。

| 项目 | 结果 |
| --- | --- |
| 列识别正确 | ${ratio(columnsRight, columns)} |
| 非数据行识别正确 | ${ratio(skippedRight, skipped)} |
| 埋入的差错查出 | ${ratio(found, planted)} |
| 其中“错误”级漏查 | ${scores.flatMap((score) => score.errorsMissed).length} |
| 误报（错误和警告） | ${alarms.length}处，每千行${((1000 * alarms.length) / rows).toFixed(2)}处 |
| 把正常情形当成差错 | ${mistaken.length}处 |

## 按规则

| 规则 | 查出 | 埋入 | 误报 |
| --- | --- | --- | --- |
${[...new Set([...byRule.keys(), ...alarms.map(({ rule }) => rule)])]
  .sort()
  .map(
    (rule) =>
      `| ${rule} ${nameOf(rule)} | ${byRule.get(rule)?.[0] ?? 0} | ${byRule.get(rule)?.[1] ?? 0} | ${alarms.filter((alarm) => alarm.rule === rule).length} |`,
  )
  .join('\n')}

## 按版式

| 版式 | 列 | 非数据行 | 差错 | 误报 |
| --- | --- | --- | --- | --- |
${[...layouts]
  .map(([name, those]) => {
    const hits = those.flatMap(({ recall }) => [...recall.values()]);
    return `| ${name} | ${fraction(pair(those, (s) => s.columns))} | ${fraction(pair(those, (s) => s.skipped))} | ${hits.reduce((n, [f]) => n + f, 0)}/${hits.reduce((n, [, p]) => n + p, 0)} | ${sum(those, (s) => s.falseAlarms.length)} |`;
  })
  .join('\n')}
`;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function pair(scores: readonly Score[], of: (score: Score) => readonly [number, number]): [number, number] {
  return [sum(scores, (score) => of(score)[0]), sum(scores, (score) => of(score)[1])];
}

function fraction([right, all]: readonly [number, number]): string {
  return `${right}/${all}`;
}

function ratio(right: number, all: number): string {
  return all === 0 ? '–' : `${right}/${all}（${((100 * right) / all).toFixed(2)}%）`;
}
