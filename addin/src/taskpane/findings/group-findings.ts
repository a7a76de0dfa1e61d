import type { Severity } from '@zhaoshang/core';
import type { CheckAnswer, ShownFinding } from '../../check/check-answer';
import type { Messages } from '../messages/messages';

export type Arrangement = 'severity' | 'rule';

/** Findings under one heading. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly ShownFinding[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings that hold every word of the search, in groups by severity or by rule. */
export function groupFindings(
  { findings, rules }: Pick<CheckAnswer, 'findings' | 'rules'>,
  arrangement: Arrangement,
  query: string,
  messages: Messages,
): readonly FindingGroup[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const shown = findings.filter((finding) => {
    const text = textOf(finding, rules[finding.rule]?.name ?? '');
    return words.every((word) => text.includes(word));
  });
  const groups = new Map<string, ShownFinding[]>();
  for (const finding of shown) {
    const key = arrangement === 'severity' ? finding.severity : finding.rule;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const keys =
    arrangement === 'severity' ? ORDER.filter((key) => groups.has(key)) : [...groups.keys()].sort();
  return keys.map((key) => ({
    key,
    title:
      arrangement === 'severity' ? messages.severities[key as Severity] : `${key} ${rules[key]?.name ?? ''}`,
    findings: groups.get(key) ?? [],
  }));
}

function textOf({ rule, message, cells, record = '' }: ShownFinding, ruleName: string): string {
  return [rule, ruleName, message, record, ...cells].join('\n').normalize('NFKC').toLowerCase();
}
