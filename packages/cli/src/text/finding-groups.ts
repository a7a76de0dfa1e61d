import type { PrintedFinding, Severity } from '@zhaoshang/core';
import type { Paint } from './paint';

/** Findings of one severity; those of rules on trial (试行) apart, as they rest on inference. */
export interface FindingGroup {
  readonly name: string;
  readonly note: string;
  readonly colour: keyof Paint;
  readonly findings: readonly PrintedFinding[];
}

const NAMES: readonly (readonly [Severity, string])[] = [
  ['error', '错误'],
  ['warning', '警告'],
  ['info', '提示'],
];

/** The findings in groups, gravest first; groups may be empty. */
export function findingGroups(findings: readonly PrintedFinding[]): FindingGroup[] {
  const settled = NAMES.map(([severity, name]) => ({
    name,
    note: '',
    colour: severity,
    findings: findings.filter((finding) => finding.severity === severity && !finding.beta),
  }));
  const trial = findings.filter(({ beta }) => beta);
  return [...settled, { name: '试行', note: '（依推断，仅供参考）', colour: 'strong', findings: trial }];
}
