import { indicators, type AnyIndicator } from '@zhaoshang/core';
import { table, type Page } from './page';

/** A page for each figure, and their list. */
export function indicatorPages(): Page[] {
  return [
    ['indicators/README.md', overview()],
    ...indicators.map((figure): Page => [`indicators/${figure.id}.md`, page(figure)]),
  ];
}

function overview(): string {
  const rows = indicators.map(({ id, name, formula, unit }) => [`[${name}](${id}.md)`, formula, unit]);
  return `# 指标\n\n${table(['名称', '算式', '单位'], rows)}\n`;
}

function page({ id, name, unit, formula, source, inputs, examples }: AnyIndicator): string {
  return [
    `# ${name}`,
    `标识：\`${id}\`　单位：${unit}`,
    `## 算式\n\n${formula}`,
    `## 输入\n\n${table(
      ['键', '名称', '必填'],
      Object.entries(inputs).map(([key, input]) => [`\`${key}\``, input.name, input.optional ? '否' : '是']),
    )}`,
    `## 依据\n\n${source}`,
    `## 示例\n\n${table(
      ['说明', '输入', '结果'],
      examples.map(({ shows, given, gives }) => [
        shows,
        Object.entries(given)
          .map(([key, text]) => `${inputs[key]?.name ?? key} ${text}`)
          .join('，') || '（空）',
        gives,
      ]),
    )}`,
  ].join('\n\n');
}
