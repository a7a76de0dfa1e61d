import type { Severity } from '@zhaoshang/core';
import type { CheckAnswer, ShownFinding } from '../../check/check-answer';
import type { Messages } from '../messages/messages';
import type { FindingMessages } from './finding-messages';

/** The ways to arrange findings, in the order in which they are offered. */
export const ARRANGEMENTS = ['severity', 'rule', 'unit', 'sheet'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Findings under one heading. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly ShownFinding[];
}

type Texts = Pick<Messages, 'severities'> & Pick<FindingMessages, 'noUnit' | 'noSheet'>;

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings that hold every word of the search, in groups: by severity, rule, unit (引资单位) or sheet. */
export function groupFindings(
  { findings, rules }: Pick<CheckAnswer, 'findings' | 'rules'>,
  arrangement: Arrangement,
  query: string,
  texts: Texts,
): readonly FindingGroup[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const text = words.length > 0 ? textOf(finding, rules[finding.rule]?.name ?? '') : '';
    if (!words.every((word) => text.includes(word))) continue;
    const key = keyOf(finding, arrangement);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return inOrder([...groups.keys()], arrangement).map((key) => ({
    key,
    title: titleOf(key, arrangement, rules, texts),
    findings: groups.get(key) ?? [],
  }));
}

function keyOf(finding: ShownFinding, arrangement: Arrangement): string {
  return arrangement === 'sheet' ? (finding.at[0]?.sheet ?? '') : finding[arrangement];
}

/** Severities by gravity, rules by code, units by name; sheets as they come. What has no name goes last. */
function inOrder(keys: readonly string[], arrangement: Arrangement): readonly string[] {
  if (arrangement === 'severity') return ORDER.filter((key) => keys.includes(key));
  const named = keys.filter((key) => key !== '');
  if (arrangement === 'rule') named.sort();
  if (arrangement === 'unit') named.sort((a, b) => a.localeCompare(b, 'zh-CN'));
  return [...named, ...keys.filter((key) => key === '')];
}

function titleOf(key: string, arrangement: Arrangement, rules: CheckAnswer['rules'], texts: Texts): string {
  switch (arrangement) {
    case 'severity':
      return texts.severities[key as Severity];
    case 'rule':
      return `${key} ${rules[key]?.name ?? ''}`;
    case 'unit':
      return key || texts.noUnit;
    case 'sheet':
      return key || texts.noSheet;
  }
}

function textOf({ rule, message, cells, unit, record = '' }: ShownFinding, ruleName: string): string {
  return [rule, ruleName, message, record, unit, ...cells].join('\n').normalize('NFKC').toLowerCase();
}
