import type { PrintedFinding, Rule } from '@zhaoshang/core';
import { cellList } from './cell-list';
import type { FindingGroup } from './finding-groups';
import { paragraph, section, type Layout } from './layout';

/** What is told of a rule beside its findings. */
export type RuleWords = Pick<Rule, 'code' | 'name' | 'nextStep'>;

/** Findings of one rule that are shown; the others are counted, and stand in the JSON. */
const SHOWN = 20;

/** A group of findings (核对发现), rule by rule. */
export function findingsSection(group: FindingGroup, rules: readonly RuleWords[], layout: Layout): string[] {
  const { name, note, colour, findings } = group;
  const codes = [...new Set(findings.map(({ rule }) => rule))].sort();
  const lines = codes.flatMap((code) => {
    const words = rules.find((rule) => rule.code === code);
    const found = findings.filter(({ rule }) => rule === code);
    return ofRule(words ?? { code, name: '', nextStep: '' }, found, layout);
  });
  return section(`${layout.paint[colour](`${name} ${findings.length} 处`)}${note}`, lines, layout);
}

function ofRule(
  { code, name, nextStep }: RuleWords,
  findings: readonly PrintedFinding[],
  layout: Layout,
): string[] {
  const { strong, faint } = layout.paint;
  const times = findings.length > 1 ? `（${findings.length} 处）` : '';
  const rest = findings.length - SHOWN;
  return [
    `  ${strong(`${code} ${name}`.trim())}${times}`,
    ...findings.slice(0, SHOWN).flatMap((finding) => entry(finding, layout)),
    ...(rest > 0 ? [`    ……另有 ${rest} 处，全部见 --format json`] : []),
    ...(nextStep ? paragraph(`怎么办：${nextStep}`, 4, layout, faint) : []),
  ];
}

function entry({ cells, message }: PrintedFinding, layout: Layout): string[] {
  return [`    ${layout.paint.info(cellList(cells))}`, ...paragraph(message, 6, layout)];
}
