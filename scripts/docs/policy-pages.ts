import { policies, policyAffects, type Policy } from '@zhaoshang/core';
import { list, table, type Page } from './page';

/** A page for each parameter, and their list. */
export function policyPages(): Page[] {
  return [
    ['policies/README.md', overview()],
    ...policies.map((policy): Page => [`policies/${policy.key}.md`, page(policy)]),
  ];
}

function overview(): string {
  const rows = policies.map(({ key, name, unit, meaning }) => [
    `[${name}](${key}.md)`,
    `\`${key}\``,
    unit,
    meaning,
  ]);
  return `# 参数\n\n每个参数都有起始日期和依据，本单位可以改。\n\n${table(['名称', '键', '单位', '作用'], rows)}\n`;
}

function page(policy: Policy<unknown>): string {
  const { key, name, unit, meaning, versions } = policy;
  const { rules, figures } = policyAffects(policy);
  return [
    `# ${name}`,
    `键：\`${key}\`　单位：${unit}`,
    meaning,
    `## 取值\n\n${table(
      ['自', '取值', '依据'],
      versions.map(({ from, value, source }) => [from, print(value), source]),
    )}`,
    ...(rules.length > 0
      ? [
          `## 影响的规则\n\n${list(rules.map(({ code, name: rule }) => `[${code} ${rule}](../rules/${code}.md)`))}`,
        ]
      : []),
    ...(figures.length > 0 ? [`## 影响的指标和报表\n\n${list([...figures])}`] : []),
  ].join('\n\n');
}

function print(value: unknown): string {
  return Array.isArray(value)
    ? value.map(print).join('、')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
}
