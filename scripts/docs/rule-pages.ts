import { LEDGER_KINDS, FIELDS, rules, type Rule } from '@zhaoshang/core';
import { list, table, type Page } from './page';

const SEVERITY = { error: '错误', warning: '警告', info: '提示' } as const;

/** A page for each rule, and their list. */
export function rulePages(): Page[] {
  return [
    ['rules/README.md', overview()],
    ...rules.map((rule): Page => [`rules/${rule.code}.md`, page(rule)]),
  ];
}

function overview(): string {
  const rows = rules.map((rule) => [
    `[${rule.code}](${rule.code}.md)`,
    rule.name,
    severityOf(rule),
    needsOf(rule),
  ]);
  return `# 核对规则\n\n共${rules.length}条。“试行”的规则依据推定，单独列出，不作为错误。\n\n${table(['代码', '名称', '级别', '需要'], rows)}\n`;
}

function page(rule: Rule): string {
  return [
    `# ${rule.code} ${rule.name}`,
    `级别：${severityOf(rule)}　标识：\`${rule.id}\``,
    `## 为什么查\n\n${rule.reason}`,
    `## 依据\n\n${rule.source}`,
    `## 需要\n\n${needsOf(rule)}`,
    `## 怎么办\n\n${rule.nextStep}`,
    `## 常见的正当情形\n\n${list(rule.innocent)}`,
    `## 参数\n\n${list((rule.policies ?? []).map(({ key, name }) => `[${name}](../policies/${key}.md)`))}`,
    `## 示例\n\n${rule.examples.map(example).join('\n\n')}`,
  ].join('\n\n');
}

function example({ shows, sheets, previous, asOf, expect }: Rule['examples'][number]): string {
  const verdict =
    expect === 'pass'
      ? '通过'
      : expect === 'not-checked'
        ? '未核对'
        : `发现${expect.length}处：${expect.map((cells) => cells.join('、')).join('；')}`;
  return [
    `### ${shows}`,
    ...(asOf ? [`统计截止日 ${asOf}`] : []),
    ...Object.entries(sheets).map(([name, text]) => `${name}\n\n${sheet(text)}`),
    ...Object.entries(previous ?? {}).map(([name, text]) => `上期的${name}\n\n${sheet(text)}`),
    `结果：${verdict}`,
  ].join('\n\n');
}

function sheet(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .trim()
      .split('|')
      .map((cell) => cell.trim().replace(/^=/, '')),
  );
  const width = Math.max(...lines.map((line) => line.length));
  const padded = lines.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
  return table(padded[0] ?? [], padded.slice(1));
}

function severityOf(rule: Rule): string {
  return `${SEVERITY[rule.severity]}${rule.beta ? '（试行）' : ''}`;
}

function needsOf(rule: Rule): string {
  if (rule.on === 'book') return '整本工作簿';
  const kinds = (typeof rule.on === 'string' ? [rule.on] : rule.on)
    .map((kind) => LEDGER_KINDS[kind])
    .join('、');
  const all = rule.needs.map((field) => FIELDS[field].name);
  const some = (rule.needsOneOf ?? []).map((group) => group.map((field) => FIELDS[field].name).join('或'));
  const columns = [...all, ...some].join('、');
  return columns === '' ? kinds : `${kinds}：${columns}`;
}
